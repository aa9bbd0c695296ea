import { View } from '@tarojs/components';
import { useState } from 'react';
import type { HomeQuery } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { now } from '@/platform/clock';
import { Avatar } from '@/ui/avatar';
import { Heading } from '@/ui/heading';
import { Sheet } from '@/ui/sheet';
import { BalanceNotices } from './balance-notices';
import { CanHave } from './can-have';
import { EarnRows } from './earn-rows';
import { FirstSteps } from './first-steps';
import { greetingAt } from './greeting';
import { MemberCard } from './member-card';
import { isNewcomer } from './newcomer';
import { QuickActions } from './quick-actions';
import { RecentEntries } from './recent-entries';
import { StoreRows } from './store-rows';

interface HomeContentProps {
  readonly home: HomeQuery;
  readonly isVisible: boolean;
}

/** What stands on a member's home page, the first steps of somebody new included. */
export function HomeContent({ home, isVisible }: HomeContentProps) {
  const { t } = useI18n();
  const { me, programme } = home;
  const [sheet, setSheet] = useState<'earn' | 'stores' | null>(null);
  const entries = me.points.entries.edges;
  const isNew = isNewcomer(entries.map(({ node }) => node.kind));
  const openers = { onEarn: () => setSheet('earn'), onStores: () => setSheet('stores') };
  const close = () => setSheet(null);
  return (
    <>
      <View className="home-head">
        <Avatar url={me.avatarUrl} name={me.nickname} />
        <Heading level={2} className="home-head__greeting text-page-title text-break">
          {t(`home.greeting.${greetingAt(now())}`, { name: me.nickname })}
        </Heading>
      </View>
      <MemberCard me={me} isVisible={isVisible} pointsPerYuan={programme.pointsPerYuan} />
      <BalanceNotices points={me.points} />
      <QuickActions {...openers} />
      {isNew && <FirstSteps home={home} {...openers} />}
      <CanHave now={home.now} soon={home.soon} />
      <RecentEntries entries={entries} />
      <Sheet isOpen={sheet === 'earn'} title={t('home.earn.title')} onClose={close}>
        <EarnRows programme={programme} />
      </Sheet>
      <Sheet isOpen={sheet === 'stores'} title={t('home.stores.title')} onClose={close}>
        <StoreRows programme={programme} />
      </Sheet>
    </>
  );
}
