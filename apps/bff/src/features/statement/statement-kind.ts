import type { LedgerTransactionKind } from '../ledger/index.js';

/** Kinds of transactions that members see; captures of holds and the end of an account are not among them. */
export type StatementKind = Exclude<LedgerTransactionKind, 'HOLD_CAPTURED' | 'ACCOUNT_CLOSED'>;

export const PointsEntryKind: { readonly [Kind in StatementKind]: Kind } = {
  WELCOME: 'WELCOME',
  PURCHASE: 'PURCHASE',
  PURCHASE_REFUND: 'PURCHASE_REFUND',
  POINTS_PAYMENT: 'POINTS_PAYMENT',
  POINTS_PAYMENT_REFUND: 'POINTS_PAYMENT_REFUND',
  REWARD: 'REWARD',
  REWARD_CANCELLED: 'REWARD_CANCELLED',
  WHEEL_COST: 'WHEEL_COST',
  WHEEL_PRIZE: 'WHEEL_PRIZE',
  GIFT_SENT: 'GIFT_SENT',
  GIFT_RETURNED: 'GIFT_RETURNED',
  GIFT_RECEIVED: 'GIFT_RECEIVED',
  EXPIRED: 'EXPIRED',
  ADJUSTMENT: 'ADJUSTMENT',
  CHECK_IN: 'CHECK_IN',
  TASK: 'TASK',
  REFERRAL: 'REFERRAL',
  CAMPAIGN: 'CAMPAIGN',
  DONATION: 'DONATION',
};

export const PointsDirection = { IN: 'IN', OUT: 'OUT' } as const;
export type PointsDirection = keyof typeof PointsDirection;
