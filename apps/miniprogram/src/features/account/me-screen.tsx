import { useI18n } from '@/lib/i18n/use-i18n';
import { Page } from '@/ui/page';
import { LanguageSwitch } from './language-switch';

export function MeScreen() {
  const { t } = useI18n();
  return (
    <Page title={t('tabs.me')} tab="me">
      <LanguageSwitch />
    </Page>
  );
}
