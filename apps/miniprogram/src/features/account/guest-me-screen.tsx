import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { firstRun } from '@/lib/session/sessions';
import { paths } from '@/routes';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ListRow } from '@/ui/list-row';
import { Page } from '@/ui/page';

/** Me for somebody who only looks around: the invitation, and what needs no membership. */
export function GuestMeScreen() {
  const { t } = useI18n();
  return (
    <Page title={t('tabs.me')} tab="me">
      <Card>
        <EmptyState
          icon="person"
          title={t('guest.me.title')}
          text={t('guest.me.text')}
          action={{ label: t('guest.signIn'), onPress: firstRun.ask }}
        />
      </Card>
      <Card padding="flush">
        <ListRow
          icon="settings"
          title={t('settings.title')}
          text={t('guest.me.settings')}
          onPress={() => goTo(paths.settings)}
        />
        <ListRow icon="lock" title={t('privacy.title')} onPress={() => goTo(paths.privacy)} />
        <ListRow icon="info" title={t('about.title')} onPress={() => goTo(paths.about)} />
        <ListRow icon="shop" title={t('me.staff')} onPress={() => goTo(paths.staff)} />
      </Card>
    </Page>
  );
}
