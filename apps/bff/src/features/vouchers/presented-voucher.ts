import type { Fen, Instant, MemberId, VoucherId, VoucherKindId } from '@huiji/shared-types';
import type { Voucher } from './voucher.js';

/** A voucher that may be used now. */
export interface GoodVoucher {
  readonly outcome: 'GOOD';
  readonly voucherId: VoucherId;
  readonly kindId: VoucherKindId;
  readonly valueFen: Fen;
  readonly minimumSpendFen: Fen;
}

/** What a code at the till turns out to be. */
export type PresentedVoucher =
  | GoodVoucher
  | { readonly outcome: 'UNKNOWN' | 'FOREIGN' }
  | { readonly outcome: 'USED'; readonly usedAt: Instant }
  | { readonly outcome: 'LAPSED'; readonly expiresAt: Instant };

/** What decides whether a voucher may be used. */
export type VoucherFacts = Pick<
  Voucher,
  | 'memberId'
  | 'id'
  | 'kindId'
  | 'valueFen'
  | 'minimumSpendFen'
  | 'state'
  | 'issuedAt'
  | 'expiresAt'
  | 'usedAt'
>;

/** Lapsed from the very instant, whatever has been booked. */
export const hasLapsed = ({ expiresAt }: Pick<Voucher, 'expiresAt'>, now: Instant): boolean =>
  expiresAt <= now;

/** @param voucher null when nobody has the code */
export function presentedVoucher(
  voucher: VoucherFacts | null,
  memberId: MemberId,
  now: Instant,
): PresentedVoucher {
  if (voucher === null || voucher.state === 'RESERVED') {
    return { outcome: 'UNKNOWN' };
  }
  if (voucher.memberId !== memberId) {
    return { outcome: 'FOREIGN' };
  }
  const { id: voucherId, kindId, valueFen, minimumSpendFen, usedAt, expiresAt } = voucher;
  if (voucher.state === 'USED') {
    return { outcome: 'USED', usedAt: usedAt ?? voucher.issuedAt };
  }
  return hasLapsed(voucher, now)
    ? { outcome: 'LAPSED', expiresAt }
    : { outcome: 'GOOD', voucherId, kindId, valueFen, minimumSpendFen };
}
