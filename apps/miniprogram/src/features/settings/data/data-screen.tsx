import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { paths } from '@/routes';
import { Card } from '@/ui/card';
import { Heading } from '@/ui/heading';
import type { IconName } from '@/ui/icon';
import { ListRow } from '@/ui/list-row';
import { Page } from '@/ui/page';
import { ExportCard } from './export-card';

const KEPT = [
  { name: 'identity', icon: 'lock' },
  { name: 'profile', icon: 'person' },
  { name: 'points', icon: 'receipt' },
] as const satisfies readonly { name: string; icon: IconName }[];

/** What is kept about the member, taking it along, and leaving. */
export function DataScreen() {
  const { t } = useI18n();
  return (
    <Page title={t('data.title')}>
      <Heading level={2} className="text-title">
        {t('data.kept.title')}
      </Heading>
      <Card padding="flush">
        {KEPT.map(({ name, icon }) => (
          <ListRow
            key={name}
            icon={icon}
            title={t(`data.kept.${name}`)}
            text={t(`data.kept.${name}.text`)}
          />
        ))}
        <ListRow icon="shield" title={t('data.notice')} onPress={() => goTo(paths.privacy)} />
      </Card>
      <ExportCard />
      <Card padding="flush">
        <ListRow
          icon="close"
          title={t('data.close')}
          text={t('data.close.text')}
          onPress={() => goTo(paths.closeAccount)}
        />
      </Card>
    </Page>
  );
}
