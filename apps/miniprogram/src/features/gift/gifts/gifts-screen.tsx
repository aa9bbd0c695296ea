import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import type { GiftDirection } from '@/generated/graphql';
import { isOffline } from '@/lib/graphql/api-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { useRefreshOnShow } from '@/lib/query/use-refresh-on-show';
import { paths } from '@/routes';
import { Button } from '@/ui/button';
import { Chip } from '@/ui/chip';
import { OfflineBar } from '@/ui/offline-bar';
import { Page } from '@/ui/page';
import { Strip } from '@/ui/strip';
import { GiftList } from './gift-list';
import { useGifts } from './use-gifts';

const DIRECTIONS: readonly GiftDirection[] = ['SENT', 'RECEIVED'];

/** Gifts that were sent and received, with how far each has come. */
export function GiftsScreen() {
  const { t } = useI18n();
  const [direction, setDirection] = useState<GiftDirection>('SENT');
  const gifts = useGifts(direction);
  useRefreshOnShow(gifts);
  usePullDownRefresh(() => {
    void gifts.restart().finally(() => Taro.stopPullDownRefresh());
  });
  useReachBottom(() => {
    if (gifts.hasNextPage && !gifts.isFetching) void gifts.fetchNextPage();
  });
  return (
    <Page
      title={t('gift.list.title')}
      foot={<Button onPress={() => goTo(paths.giftCompose)}>{t('gift.compose.title')}</Button>}
    >
      <Strip role="radiogroup" label={t('gift.list.tabs')}>
        {DIRECTIONS.map((one) => (
          <Chip key={one} isOn={one === direction} onPress={() => setDirection(one)}>
            {t(`gift.list.${one}`)}
          </Chip>
        ))}
      </Strip>
      <GiftList gifts={gifts} direction={direction} />
      {gifts.all !== undefined && isOffline(gifts.error) && (
        <OfflineBar dataFrom={gifts.dataUpdatedAt} />
      )}
    </Page>
  );
}
