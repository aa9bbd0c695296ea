import type { PointsEntryKind } from '@/generated/graphql';
import type { IconName } from './icon';

const ICONS: Readonly<Record<PointsEntryKind, IconName>> = {
  ADJUSTMENT: 'sliders',
  CAMPAIGN: 'gift',
  CHECK_IN: 'check',
  DONATION: 'gift',
  EXPIRED: 'clock',
  GIFT_RECEIVED: 'gift',
  GIFT_RETURNED: 'return',
  GIFT_SENT: 'gift',
  POINTS_PAYMENT: 'coin',
  POINTS_PAYMENT_REFUND: 'return',
  PURCHASE: 'bag',
  PURCHASE_REFUND: 'return',
  REFERRAL: 'person',
  REWARD: 'gift',
  REWARD_CANCELLED: 'return',
  TASK: 'check',
  WELCOME: 'gift',
  WHEEL_COST: 'coin',
  WHEEL_PRIZE: 'gift',
};

/** The picture for a kind of statement line. */
export function entryIcon(kind: PointsEntryKind): IconName {
  return ICONS[kind];
}
