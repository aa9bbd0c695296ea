import type { Instant } from '@huiji/shared-types';

/** NOTPAY also after a failed try; USERPAYING: the person types the password. */
type TradeState = 'NOTPAY' | 'USERPAYING' | 'SUCCESS' | 'CLOSED';
export type RefundOutcome = 'SUCCESS' | 'ABNORMAL' | 'CLOSED';

/** An order as a merchant placed it, and what became of it. */
export interface OrderRecord {
  readonly outTradeNo: string;
  /** The request that made it: another one under the same number is refused. */
  readonly placedAs: string;
  readonly appId: string;
  readonly mchId: string;
  readonly description: string;
  readonly amountFen: number;
  readonly openid: string;
  readonly notifyUrl: string;
  readonly placedAt: Instant;
  readonly expiresAt: Instant;
  readonly prepayId: string;
  readonly prepayEndsAt: Instant;
  readonly state: TradeState;
  readonly transactionId: string | null;
  readonly paidAt: Instant | null;
}

export interface RefundRecord {
  readonly outRefundNo: string;
  readonly outTradeNo: string;
  readonly askedAs: string;
  readonly refundId: string;
  readonly amountFen: number;
  readonly totalFen: number;
  readonly reason: string;
  readonly notifyUrl: string | null;
  readonly askedAt: Instant;
  /** PROCESSING until then. */
  readonly settlesAt: Instant;
  readonly outcome: RefundOutcome;
}

/** Something the merchant has not been told yet. */
export interface NoticeRecord {
  readonly id: string;
  readonly eventType: string;
  readonly summary: string;
  readonly notifyUrl: string;
  readonly originalType: 'transaction' | 'refund';
  /** About which order or refund. */
  readonly subject: string;
  readonly madeAt: Instant;
  readonly attempts: number;
  readonly nextAt: Instant;
}
