import type { Fen, Id, Instant, MemberId } from '@huiji/shared-types';

/** Also the number of the order at WeChat Pay. */
export type PaymentId = Id<'PaymentId'>;
/** Also the number of the refund at WeChat Pay. */
export type PaymentRefundId = Id<'PaymentRefundId'>;

/** What is paid for: the feature that knows it, and its id there. */
export interface SubjectRef {
  readonly subjectType: string;
  readonly subjectId: string;
}

/**
 * OPEN: may be paid. CLOSING: must not be paid any more, WeChat Pay is being told. CLOSED: cannot be paid.
 * PAID: the money is here.
 */
export type PaymentState = 'OPEN' | 'CLOSING' | 'CLOSED' | 'PAID';

/** TAKEN: for what was bought. RETURNED: it came too late and goes back whole. */
export type PaymentOutcome = 'TAKEN' | 'RETURNED';

/** Money for one subject, asked of one member; a subject has one payment at most. */
export interface Payment extends SubjectRef {
  readonly id: PaymentId;
  readonly memberId: MemberId;
  /** Recognises who was to pay, without saying who. */
  readonly payerDigest: string;
  readonly description: string;
  readonly amountFen: Fen;
  readonly state: PaymentState;
  /** Null until WeChat Pay has taken the order. */
  readonly prepayId: string | null;
  readonly openedAt: Instant;
  /** WeChat Pay takes no money after it. */
  readonly expiresAt: Instant;
  readonly transactionId: string | null;
  /** By WeChat Pay's clock. */
  readonly paidAt: Instant | null;
  readonly settledAt: Instant | null;
  readonly outcome: PaymentOutcome | null;
  /** Sum of its refunds, whatever has become of them. */
  readonly refundedFen: Fen;
  /** When WeChat Pay is asked about it next; null when there is nothing to ask. */
  readonly checkAt: Instant | null;
  readonly checks: number;
}

/** REQUESTED: not yet at WeChat Pay. FAILED: a person has to see to it in the merchant platform. */
export type RefundState = 'REQUESTED' | 'PROCESSING' | 'SUCCEEDED' | 'FAILED';

export type RefundReason = 'TOO_LATE' | 'CANCELLED';

export interface PaymentRefund extends SubjectRef {
  readonly id: PaymentRefundId;
  readonly paymentId: PaymentId;
  readonly amountFen: Fen;
  readonly reason: RefundReason;
  readonly state: RefundState;
  /** WeChat Pay's number. */
  readonly refundId: string | null;
  readonly requestedAt: Instant;
  readonly succeededAt: Instant | null;
  readonly attempts: number;
  /** When it is tried or asked about next; null when it is done. */
  readonly attemptAt: Instant | null;
  /** Why the last attempt came to nothing, as WeChat Pay names it. */
  readonly problem: string | null;
}
