import { useI18n } from '@/lib/i18n/use-i18n';
import { addressOfWebPage } from '@/platform/web-page';
import { WebRow } from '@/ui/web-row';

/** The way to the public page with the fingerprints and seeds of all days. */
export function SeedsPageRow() {
  const { t, language } = useI18n();
  return (
    <WebRow
      title={t('fair.page')}
      text={t('fair.page.text')}
      address={addressOfWebPage(`/fairness?lang=${language}`)}
    />
  );
}
