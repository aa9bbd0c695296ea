import { View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Skeleton } from '@/ui/skeleton';

/** The points page before its first answer. */
export function PointsSkeleton() {
  const { t } = useI18n();
  return (
    <>
      <View ariaRole="status" ariaLabel={t('common.loading')}>
        <Skeleton shape="balance" />
      </View>
      <Skeleton shape="block" />
      <Skeleton shape="row" />
      <Skeleton shape="row" />
      <Skeleton shape="row" />
    </>
  );
}
