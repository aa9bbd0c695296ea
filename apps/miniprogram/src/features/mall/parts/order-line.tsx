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
    /** What won it; kept answers of before may lack it. */
    readonly spin?: object | null | undefined;
  };
}

/** What was redeemed, how many, for how much; a prize costs nothing. */
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
        {order.spin ? (
          <Text className="text-secondary">{t('order.won')}</Text>
        ) : (
          <Price points={order.points} fen={order.fen} />
        )}
      </View>
    </View>
  );
}
