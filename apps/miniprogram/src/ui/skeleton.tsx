import { View } from '@tarojs/components';
import './skeleton.scss';

interface SkeletonProps {
  /** line: a text line; block: a card; circle: an avatar; tier-card: the member card; row: a list row;
   * code-panel: the member codes. */
  readonly shape?:
    | 'line'
    | 'short-line'
    | 'circle'
    | 'tier-card'
    | 'block'
    | 'row'
    | 'code-panel'
    | 'profile'
    | 'assets'
    | 'balance'
    | 'row-card'
    | 'button'
    | 'reward'
    | 'picture'
    | 'search'
    | 'mini'
    | 'order'
    | 'ticket'
    | 'wheel'
    | undefined;
}

/** A neutral stand-in in the geometry of what will come. */
export function Skeleton({ shape = 'line' }: SkeletonProps) {
  return <View className={`skeleton skeleton--${shape}`} ariaHidden />;
}
