import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { useRefreshOnShow } from '@/lib/query/use-refresh-on-show';
import { paths } from '@/routes';
import { Badge } from '@/ui/badge';
import { Card } from '@/ui/card';
import { ListRow } from '@/ui/list-row';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { Skeleton } from '@/ui/skeleton';
import { AssetRow } from './asset-row';
import { MeHeader } from './me-header';
import { openOrders } from './open-orders';
import { SignOutSheet } from './sign-out-sheet';
import { useMe } from './use-me';

/** Who I am here, what I have, and the ways to everything about me. */
export function MeScreen() {
  const { t } = useI18n();
  const me = useMe();
  const [isLeaving, setLeaving] = useState(false);
  useRefreshOnShow(me);
  const unread = me.data?.me.messages.unread ?? 0;
  return (
    <Page title={t('tabs.me')} tab="me">
      <QueryView
        query={me}
        skeleton={
          <>
            <Skeleton shape="profile" />
            <Skeleton shape="assets" />
          </>
        }
      >
        {(data) => (
          <>
            <MeHeader me={data.me} />
            <AssetRow points={data.me.points} />
          </>
        )}
      </QueryView>
      <Card padding="flush">
        <ListRow icon="ticket" title={t('me.vouchers')} onPress={() => goTo(paths.vouchers)} />
        <ListRow
          icon="bag"
          title={t('me.orders')}
          text={me.data && openOrders(me.data.me.redemptions, t)}
          onPress={() => goTo(paths.mallOrders)}
        />
        <ListRow icon="wheel" title={t('me.prizes')} onPress={() => goTo(`${paths.spins}?won=1`)} />
        <ListRow icon="gift" title={t('me.gifts')} onPress={() => goTo(paths.gifts)} />
        <ListRow
          icon="bell"
          title={t('me.messages')}
          end={unread > 0 && <Badge tone="offer">{t('me.unread', { count: unread })}</Badge>}
          onPress={() => goTo(paths.messages)}
        />
        <ListRow icon="list" title={t('me.statement')} onPress={() => goTo(paths.statement)} />
        <ListRow icon="settings" title={t('settings.title')} onPress={() => goTo(paths.settings)} />
        <ListRow icon="shield" title={t('data.title')} onPress={() => goTo(paths.accountData)} />
        <ListRow icon="info" title={t('about.title')} onPress={() => goTo(paths.about)} />
      </Card>
      <Card padding="flush">
        <ListRow icon="shop" title={t('me.staff')} onPress={() => goTo(paths.staff)} />
        <ListRow
          icon="sign-out"
          title={t('me.signOut')}
          hasArrow={false}
          onPress={() => setLeaving(true)}
        />
      </Card>
      {isLeaving && <SignOutSheet onClose={() => setLeaving(false)} />}
    </Page>
  );
}
