import { useI18n } from '@/lib/i18n/use-i18n';
import { firstRun } from '@/lib/session/sessions';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { Page } from '@/ui/page';

/** The card of somebody who has none yet: what it would do, and how to get it. */
export function GuestCardScreen() {
  const { t } = useI18n();
  return (
    <Page title={t('card.title')} tab="card">
      <Card>
        <EmptyState
          icon="code"
          title={t('guest.card.title')}
          text={t('guest.card.text')}
          action={{ label: t('guest.card.action'), onPress: firstRun.ask }}
        />
      </Card>
    </Page>
  );
}
