import { useI18n } from '@/lib/i18n/use-i18n';
import { EmptyState } from '@/ui/empty-state';
import { Page } from '@/ui/page';

export function CardScreen() {
  const { t } = useI18n();
  return (
    <Page title={t('card.title')} tab="card">
      <EmptyState icon="code" title={t('card.title')} />
    </Page>
  );
}
