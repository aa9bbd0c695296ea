import { Text, View } from '@tarojs/components';
import './mini-reward.scss';
import { Picture } from './picture';
import { Pressable } from './pressable';
import { Price } from './price';
import { ProgressBar } from './progress-bar';

interface MiniRewardProps {
  readonly title: string;
  readonly imageUrl: string;
  readonly pricePoints: number;
  readonly priceFen: number;
  readonly regularPricePoints?: number | null | undefined;
  /** How far to go, in words; without it the member can have it now. */
  readonly toGo?: { readonly words: string; readonly progress: number } | undefined;
  /** What pressing it does, in a word. */
  readonly action?: string | undefined;
  readonly onPress: () => void;
}

/** A reward in a row of a few. */
export function MiniReward({ title, imageUrl, toGo, action, onPress, ...price }: MiniRewardProps) {
  return (
    <Pressable className="mini-reward" onPress={onPress}>
      <Picture url={imageUrl} />
      <View className="mini-reward__title">
        <Text>{title}</Text>
      </View>
      <Price
        points={price.pricePoints}
        fen={price.priceFen}
        regularPoints={price.regularPricePoints}
      />
      {toGo !== undefined && (
        <View className="mini-reward__to-go">
          <ProgressBar tone="page" progress={toGo.progress} />
          <Text>{toGo.words}</Text>
        </View>
      )}
      {action !== undefined && (
        <View className="mini-reward__action">
          <Text>{action}</Text>
        </View>
      )}
    </Pressable>
  );
}
