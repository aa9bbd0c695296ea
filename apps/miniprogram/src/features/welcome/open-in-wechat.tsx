import { useI18n } from '@/lib/i18n/use-i18n';
import { EmptyState } from '@/ui/empty-state';

/** A plain browser cannot say who somebody is; WeChat can. */
export function OpenInWechat() {
  const { t } = useI18n();
  return (
    <EmptyState
      icon="lock"
      title={t('welcome.openInWechat.title')}
      text={t('welcome.openInWechat.text')}
    />
  );
}
