import { View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Skeleton } from '@/ui/skeleton';

/** The home page before its first answer, in its final geometry. */
export function HomeSkeleton() {
  const { t } = useI18n();
  return (
    <>
      <View className="home-head" ariaRole="status" ariaLabel={t('common.loading')}>
        <Skeleton shape="circle" />
        <View className="home-head__greeting">
          <Skeleton />
        </View>
      </View>
      <Skeleton shape="tier-card" />
      <Skeleton shape="block" />
      <Skeleton shape="row" />
      <Skeleton shape="mini" />
      <Skeleton shape="row" />
    </>
  );
}
