import { View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Skeleton } from '@/ui/skeleton';

/** The guest's home before its first answer. */
export function GuestSkeleton() {
  const { t } = useI18n();
  return (
    <>
      <View ariaRole="status" ariaLabel={t('common.loading')}>
        <Skeleton shape="tier-card" />
      </View>
      <Skeleton shape="short-line" />
      <Skeleton shape="row-card" />
      <Skeleton shape="row-card" />
      <Skeleton shape="row-card" />
      <Skeleton shape="short-line" />
      <Skeleton shape="row-card" />
    </>
  );
}
