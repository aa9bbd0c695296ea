import { View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Skeleton } from '@/ui/skeleton';
import './reward-grid.scss';

const CELLS = ['first', 'second', 'third', 'fourth'];

/** Rewards before they come, in their final geometry. */
export function GridSkeleton() {
  const { t } = useI18n();
  return (
    <View className="reward-grid" ariaRole="status" ariaLabel={t('common.loading')}>
      {CELLS.map((cell) => (
        <Skeleton key={cell} shape="reward" />
      ))}
    </View>
  );
}
