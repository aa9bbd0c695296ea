import { useI18n } from '@/lib/i18n/use-i18n';
import { Page } from '@/ui/page';

export default function StatementPage() {
  const { t } = useI18n();
  return <Page title={t('points.title')}>{t('points.statement')}</Page>;
}
