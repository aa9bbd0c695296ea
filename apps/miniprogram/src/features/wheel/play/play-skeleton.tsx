import { View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Skeleton } from '@/ui/skeleton';

/** The Play tab before its first answer. */
export function PlaySkeleton() {
  const { t } = useI18n();
  return (
    <>
      <View ariaRole="status" ariaLabel={t('common.loading')}>
        <Skeleton shape="balance" />
      </View>
      <Skeleton shape="wheel" />
      <Skeleton shape="row-card" />
    </>
  );
}
