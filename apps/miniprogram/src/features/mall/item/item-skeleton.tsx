import { View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Skeleton } from '@/ui/skeleton';

/** A reward before it comes. */
export function ItemSkeleton() {
  const { t } = useI18n();
  return (
    <>
      <View ariaRole="status" ariaLabel={t('common.loading')}>
        <Skeleton shape="picture" />
      </View>
      <Skeleton shape="balance" />
      <Skeleton shape="block" />
    </>
  );
}
