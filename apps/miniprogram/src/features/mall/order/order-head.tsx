import { Text, View } from '@tarojs/components';
import type { RedemptionStatus } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Heading } from '@/ui/heading';
import { Icon, type IconName } from '@/ui/icon';
import { orderWords } from '../parts/order-words';
import type { Order } from '../parts/use-order';
import './order-head.scss';

const ICONS: Readonly<Record<RedemptionStatus, IconName>> = {
  AWAITING_PAYMENT: 'clock',
  CONFIRMED: 'box',
  READY_FOR_PICKUP: 'shop',
  SHIPPED: 'truck',
  COMPLETED: 'check',
  CANCELLED: 'return',
  EXPIRED: 'return',
  REFUNDED: 'return',
};

/** How far a redemption has come, and what comes next. */
export function OrderHead({ order }: { readonly order: Order }) {
  const { t, language } = useI18n();
  const { title, advice } = orderWords(order, t, language);
  return (
    <View className="order-head">
      <View className="order-head__icon">
        <Icon name={ICONS[order.status]} size="large" />
      </View>
      <View className="order-head__words" ariaLive="polite">
        <Heading level={2} className="text-page-title">
          {title}
        </Heading>
        <Text className="text-secondary">{advice}</Text>
      </View>
    </View>
  );
}
