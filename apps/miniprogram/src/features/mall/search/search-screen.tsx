import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { isOffline } from '@/lib/graphql/api-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useSettled } from '@/lib/use-settled';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { OfflineBar } from '@/ui/offline-bar';
import { Page } from '@/ui/page';
import { TextField } from '@/ui/text-field';
import { RewardList } from '../parts/reward-list';
import { useEarnRate } from '../parts/use-earn-rate';
import { useRewards } from '../parts/use-rewards';
import { PastSearches } from './past-searches';
import { forgetSearches, keepSearch, pastSearches } from './search-history';

/** Typing is asked about once it pauses, ms. */
const QUIET_MS = 250;
/** The same limit as the server's. */
const LONGEST = 64;

/** Rewards by words in their names. */
export function SearchScreen() {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const [past, setPast] = useState(pastSearches);
  const words = typed.trim();
  const searched = useSettled(words, QUIET_MS);
  const rewards = useRewards({
    filter: { search: searched },
    sort: 'FEATURED',
    isWanted: searched !== '',
  });
  const earnMultiplierBps = useEarnRate();
  useReachBottom(() => {
    if (rewards.hasNextPage && !rewards.isFetching) void rewards.fetchNextPage();
  });
  const keep = () => {
    if (words !== '') setPast(keepSearch(words));
  };
  return (
    <Page title={t('mall.search')}>
      <TextField
        label={t('mall.search.field')}
        value={typed}
        placeholder={t('mall.search.example')}
        maxLength={LONGEST}
        hasFocus
        onChange={setTyped}
        onSubmit={keep}
      />
      {words === '' ? (
        <PastSearches
          past={past}
          onChoose={setTyped}
          onForget={() => {
            forgetSearches();
            setPast([]);
          }}
        />
      ) : (
        <RewardList
          state={rewards}
          earnMultiplierBps={earnMultiplierBps}
          onOpen={keep}
          empty={
            <Card>
              <EmptyState
                icon="search"
                title={t('mall.search.none', { words: searched })}
                text={t('mall.search.none.text')}
                action={{ label: t('mall.search.again'), onPress: () => setTyped('') }}
              />
            </Card>
          }
        />
      )}
      {rewards.all !== undefined && isOffline(rewards.error) && (
        <OfflineBar dataFrom={rewards.dataUpdatedAt} />
      )}
    </Page>
  );
}
