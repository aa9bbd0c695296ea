import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { Picture } from '@/ui/picture';
import { Price } from '@/ui/price';
import { Stepper } from '@/ui/stepper';
import type { RewardItem } from '../item/use-reward-item';
import './confirm-line.scss';
import { mostAtOnce } from './quantity-limit';
import type { UnitPrice } from './wanted-of';

interface ConfirmLineProps {
  readonly reward: RewardItem;
  readonly available: number;
  readonly quantity: number;
  readonly price: UnitPrice;
  readonly onChange: (quantity: number) => void;
}

/** What is redeemed, and how many of it. */
export function ConfirmLine({ reward, available, quantity, price, onChange }: ConfirmLineProps) {
  const { t } = useI18n();
  const most = mostAtOnce(reward, available);
  const { remainingForMe } = reward.availability;
  return (
    <Card className="confirm-line">
      <View className="confirm-line__item">
        <Picture url={reward.imageUrl} size="small" />
        <View className="confirm-line__words">
          <Text className="text-strong">{reward.title}</Text>
          <Price
            points={price.points}
            fen={price.fen}
            regularPoints={price.points === reward.pricePoints ? reward.regularPricePoints : null}
          />
        </View>
      </View>
      {(most > 1 || quantity > 1) && (
        <View className="confirm-line__quantity">
          <View className="confirm-line__words">
            <Text>{t('confirm.quantity')}</Text>
            <Text className="text-secondary">
              {typeof remainingForMe === 'number'
                ? t('confirm.quantity.limit', { count: remainingForMe })
                : t('confirm.quantity.most', { count: most })}
            </Text>
          </View>
          <Stepper
            label={t('confirm.quantity')}
            value={quantity}
            min={1}
            max={most}
            onChange={onChange}
          />
        </View>
      )}
    </Card>
  );
}
