import { View } from '@tarojs/components';
import { Skeleton } from '@/ui/skeleton';

const SHAPES = [
  'tier-card',
  'profile',
  'balance',
  'row-card',
  'row',
  'block',
  'line',
  'short-line',
  'circle',
] as const;

export function Waiting() {
  return (
    <View className="gallery__column">
      {SHAPES.map((shape) => (
        <Skeleton key={shape} shape={shape} />
      ))}
      <Skeleton shape="code-panel" />
    </View>
  );
}
