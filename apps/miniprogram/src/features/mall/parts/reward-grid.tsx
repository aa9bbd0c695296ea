import { View } from '@tarojs/components';
import type { RewardCardFragment } from '@/generated/graphql';
import { goTo } from '@/lib/navigate';
import { itemPath } from './mall-paths';
import './reward-grid.scss';
import { RewardTile } from './reward-tile';

interface RewardGridProps {
  readonly rewards: readonly RewardCardFragment[];
  readonly earnMultiplierBps: number;
  readonly onOpen?: (() => void) | undefined;
}

/** Rewards, two beside each other. */
export function RewardGrid({ rewards, earnMultiplierBps, onOpen }: RewardGridProps) {
  return (
    <View className="reward-grid">
      {rewards.map((reward) => (
        <RewardTile
          key={reward.id}
          reward={reward}
          earnMultiplierBps={earnMultiplierBps}
          onPress={() => {
            onOpen?.();
            goTo(itemPath(reward.id));
          }}
        />
      ))}
    </View>
  );
}
