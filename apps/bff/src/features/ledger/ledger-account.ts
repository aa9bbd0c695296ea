/** What a member has, holds and owes. Entries are credit-positive; debt is a receivable, so its entries are negative. */
export type MemberAccount = 'AVAILABLE' | 'HELD' | 'DEBT';

export type IssueSource =
  | 'PURCHASE'
  | 'WELCOME'
  | 'CHECK_IN'
  | 'TASK'
  | 'REFERRAL'
  | 'CAMPAIGN'
  | 'WHEEL'
  | 'ADJUSTMENT';

export type RedeemUse = 'REWARD' | 'PAYMENT' | 'WHEEL' | 'DONATION';

/** Accounts of the programme have no balance row: their balances are sums of entries. */
export type ProgrammeAccount =
  | `ISSUED_${IssueSource}`
  | `REDEEMED_${RedeemUse}`
  | 'EXPIRED'
  | 'FORFEITED'
  | 'WRITTEN_OFF';

/** Lines of a member's statement; captures of holds and the end of an account show on none. */
export type LedgerTransactionKind =
  | 'WELCOME'
  | 'PURCHASE'
  | 'PURCHASE_REFUND'
  | 'POINTS_PAYMENT'
  | 'POINTS_PAYMENT_REFUND'
  | 'REWARD'
  | 'REWARD_CANCELLED'
  | 'WHEEL_COST'
  | 'WHEEL_PRIZE'
  | 'GIFT_SENT'
  | 'GIFT_RETURNED'
  | 'GIFT_RECEIVED'
  | 'EXPIRED'
  | 'ADJUSTMENT'
  | 'CHECK_IN'
  | 'TASK'
  | 'REFERRAL'
  | 'CAMPAIGN'
  | 'DONATION'
  | 'HOLD_CAPTURED'
  | 'ACCOUNT_CLOSED';

/** What caused a transaction; the same cause books the same kind once. */
export interface LedgerSource {
  readonly type: string;
  readonly id: string;
}
