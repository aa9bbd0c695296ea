import type { Fen, Instant, MemberId, SaleId, VoucherId, VoucherKindId } from '@huiji/shared-types';

/** What a voucher was handed out for; each cause gets one. */
export interface VoucherSource {
  readonly type: 'REDEMPTION' | 'SPIN';
  readonly id: string;
}

/**
 * RESERVED: set aside, and shown to nobody, until what it is for is paid. HANDED_OUT: the member's, to be used until
 * `expiresAt`. USED: taken by a sale.
 */
export type VoucherStage = 'RESERVED' | 'HANDED_OUT' | 'USED';

/** A member's voucher. It never changes hands; only stage, sale and dates ever change. */
export interface Voucher {
  readonly memberId: MemberId;
  readonly id: VoucherId;
  readonly kindId: VoucherKindId;
  /** The code, encrypted for this voucher. */
  readonly sealed: Buffer;
  /** Keyed hash of the code. */
  readonly codeDigest: string;
  readonly valueFen: Fen;
  readonly minimumSpendFen: Fen;
  readonly state: VoucherStage;
  readonly sourceType: VoucherSource['type'];
  readonly sourceId: string;
  /** When it became the member's, or was reserved. */
  readonly issuedAt: Instant;
  /** Lapsed from this very instant. */
  readonly expiresAt: Instant;
  readonly usedAt: Instant | null;
  readonly saleId: SaleId | null;
}
