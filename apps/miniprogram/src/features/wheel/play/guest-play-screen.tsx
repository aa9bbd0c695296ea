import { useI18n } from '@/lib/i18n/use-i18n';
import { firstRun } from '@/lib/session/sessions';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ListRow } from '@/ui/list-row';
import { Page } from '@/ui/page';

const PROMISES = [
  ['list', 'odds'],
  ['shield', 'fair'],
  ['gift', 'prizes'],
] as const;

/** Play for somebody who only looks around: what it is, and the invitation. */
export function GuestPlayScreen() {
  const { t } = useI18n();
  return (
    <Page title={t('tabs.play')} tab="play">
      <Card>
        <EmptyState
          icon="wheel"
          title={t('play.guest.title')}
          text={t('play.guest.text')}
          action={{ label: t('play.guest.action'), onPress: firstRun.ask }}
        />
      </Card>
      <Card padding="flush">
        {PROMISES.map(([icon, name]) => (
          <ListRow
            key={name}
            icon={icon}
            title={t(`play.guest.${name}`)}
            text={t(`play.guest.${name}.text`)}
          />
        ))}
      </Card>
    </Page>
  );
}
