import { View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Skeleton } from '@/ui/skeleton';
import { GridSkeleton } from '../parts/grid-skeleton';

/** The mall before its first answer. */
export function ShelfSkeleton() {
  const { t } = useI18n();
  return (
    <>
      <View ariaRole="status" ariaLabel={t('common.loading')}>
        <Skeleton shape="balance" />
      </View>
      <Skeleton shape="search" />
      <Skeleton shape="mini" />
      <GridSkeleton />
    </>
  );
}
