import { Text, View } from '@tarojs/components';
import type { OrderRowPartsFragment } from '@/generated/graphql';
import { formatDayAndClock } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { classNames } from '@/ui/class-names';
import { Pressable } from '@/ui/pressable';
import { OrderLine } from '../parts/order-line';
import { orderWords } from '../parts/order-words';
import './order-card.scss';

/** In these something is left for the member to do. */
const OPEN: readonly OrderRowPartsFragment['status'][] = ['AWAITING_PAYMENT', 'READY_FOR_PICKUP'];

interface OrderCardProps {
  readonly order: OrderRowPartsFragment;
  readonly onPress: () => void;
}

/** One redemption in the list: when, how far, what, and what comes next. */
export function OrderCard({ order, onPress }: OrderCardProps) {
  const { t, language } = useI18n();
  const words = orderWords(order, t, language);
  return (
    <Pressable className="order-card" onPress={onPress}>
      <View className="order-card__head">
        <Text className="text-secondary text-numbers">
          {formatDayAndClock(Date.parse(order.createdAt), language)}
        </Text>
        <Text
          className={classNames(
            'text-strong',
            OPEN.includes(order.status) && 'order-card__status--open',
          )}
        >
          {t(`order.status.${order.status}`)}
        </Text>
      </View>
      <OrderLine order={order} />
      <Text className="text-secondary">{words.advice}</Text>
    </Pressable>
  );
}
