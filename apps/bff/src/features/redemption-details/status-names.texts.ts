import { type Text, text } from '../../platform/graphql/index.js';
import type { RedemptionStatus } from '../redemptions/index.js';

/** What a status is called where it stands in the way of something. */
export const statusNames: Readonly<Record<RedemptionStatus, Text>> = {
  AWAITING_PAYMENT: text('待支付', 'awaiting payment'),
  CONFIRMED: text('待发货', 'about to be shipped'),
  READY_FOR_PICKUP: text('待取货', 'ready for pick-up'),
  SHIPPED: text('已发货', 'on its way'),
  COMPLETED: text('已完成', 'completed'),
  CANCELLED: text('已取消', 'cancelled'),
  EXPIRED: text('已超时关闭', 'closed because it was not paid in time'),
  REFUNDED: text('已退款', 'refunded'),
};
