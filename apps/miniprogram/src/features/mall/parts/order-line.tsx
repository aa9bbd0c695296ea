import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Picture } from '@/ui/picture';
import { Price } from '@/ui/price';
import './order-line.scss';

interface OrderLineProps {
  readonly order: {
    readonly rewardTitle: string;
    readonly rewardImageUrl: string;
    readonly quantity: number;
    readonly points: number;
    readonly fen: number;
  };
}

/** What was redeemed, how many, for how much. */
export function OrderLine({ order }: OrderLineProps) {
  const { t } = useI18n();
  return (
    <View className="order-line">
      <Picture url={order.rewardImageUrl} size="small" />
      <View className="order-line__words">
        <Text className="text-strong">{order.rewardTitle}</Text>
        {order.quantity > 1 && (
          <Text className="text-secondary">{t('order.quantity', { count: order.quantity })}</Text>
        )}
        <Price points={order.points} fen={order.fen} />
      </View>
    </View>
  );
}
