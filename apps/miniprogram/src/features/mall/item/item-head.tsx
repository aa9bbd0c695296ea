import { Text, View } from '@tarojs/components';
import { formatYuan } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { shareOfPrice } from '@/lib/mall/to-go';
import { Badge } from '@/ui/badge';
import { Card } from '@/ui/card';
import { Heading } from '@/ui/heading';
import { Price } from '@/ui/price';
import { ProgressBar } from '@/ui/progress-bar';
import { cardStatus } from '../parts/card-status';
import './item-head.scss';
import type { ItemMember } from './item-foot';
import { itemTags } from './item-tags';
import type { RewardItem } from './use-reward-item';

interface ItemHeadProps {
  readonly reward: RewardItem;
  readonly me: ItemMember;
}

/** Price, name, what is special about it, and how far to go. */
export function ItemHead({ reward, me }: ItemHeadProps) {
  const { t, language } = useI18n();
  const { state, missingPoints } = reward.availability;
  const isOffer = typeof reward.regularPricePoints === 'number';
  return (
    <Card className="item-head">
      <View className="item-head__price">
        <Price
          size="large"
          points={reward.pricePoints}
          fen={reward.priceFen}
          regularPoints={reward.regularPricePoints}
        />
        {isOffer && <Badge tone="offer">{t('mall.offer')}</Badge>}
      </View>
      {reward.marketPriceFen > 0 && (
        <Text className="text-secondary">
          {t('item.market', { yuan: formatYuan(reward.marketPriceFen) })}
        </Text>
      )}
      <Heading level={2} className="text-title text-break">
        {reward.title}
      </Heading>
      {typeof reward.subtitle === 'string' && <Text className="text-break">{reward.subtitle}</Text>}
      <View className="item-head__tags">
        {itemTags(reward, t).map((tag) => (
          <Badge key={tag}>{tag}</Badge>
        ))}
      </View>
      {state !== 'REDEEMABLE' && (
        <View className="item-head__status">
          {state === 'INSUFFICIENT_POINTS' && (
            <ProgressBar tone="page" progress={shareOfPrice(reward.pricePoints, missingPoints)} />
          )}
          <Text>{cardStatus(reward, me.tier.current.earnMultiplierBps, t, language)}</Text>
        </View>
      )}
    </Card>
  );
}
