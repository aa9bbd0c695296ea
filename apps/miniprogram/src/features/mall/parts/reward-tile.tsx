import { Text, View } from '@tarojs/components';
import type { RewardAvailabilityState, RewardCardFragment } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { shareOfPrice } from '@/lib/mall/to-go';
import { Badge } from '@/ui/badge';
import { classNames } from '@/ui/class-names';
import { Icon, type IconName } from '@/ui/icon';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { Price } from '@/ui/price';
import { ProgressBar } from '@/ui/progress-bar';
import { cardStatus } from './card-status';
import './reward-tile.scss';

const ICONS: Readonly<Record<RewardAvailabilityState, IconName | null>> = {
  REDEEMABLE: 'check',
  INSUFFICIENT_POINTS: null,
  SOLD_OUT: null,
  NOT_OPEN_YET: 'clock',
  CLOSED: null,
  TIER_TOO_LOW: 'lock',
  LIMIT_REACHED: 'check',
};

const GONE: readonly RewardAvailabilityState[] = ['SOLD_OUT', 'CLOSED'];

interface RewardTileProps {
  readonly reward: RewardCardFragment;
  readonly earnMultiplierBps: number;
  readonly onPress: () => void;
}

/** A reward in the grid: what it is, what it costs, whether I can have it. */
export function RewardTile({ reward, earnMultiplierBps, onPress }: RewardTileProps) {
  const { t, language } = useI18n();
  const { state, missingPoints } = reward.availability;
  const icon = ICONS[state];
  const isOffer = typeof reward.regularPricePoints === 'number';
  return (
    <Pressable className="reward-tile" onPress={onPress}>
      <Picture url={reward.imageUrl} isFaded={GONE.includes(state)}>
        {isOffer && (
          <View className="reward-tile__badge">
            <Badge tone="offer">{t('mall.offer')}</Badge>
          </View>
        )}
      </Picture>
      <View className="reward-tile__words">
        <Text className="reward-tile__title">{reward.title}</Text>
        <Price
          points={reward.pricePoints}
          fen={reward.priceFen}
          regularPoints={reward.regularPricePoints}
        />
        {state === 'INSUFFICIENT_POINTS' && (
          <ProgressBar tone="page" progress={shareOfPrice(reward.pricePoints, missingPoints)} />
        )}
        <View
          className={classNames(
            'reward-tile__status',
            state === 'REDEEMABLE' && 'reward-tile__status--can',
          )}
        >
          {icon !== null && <Icon name={icon} size="small" />}
          <Text>{cardStatus(reward, earnMultiplierBps, t, language)}</Text>
        </View>
      </View>
    </Pressable>
  );
}
