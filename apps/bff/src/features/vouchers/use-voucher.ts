import type { MemberId, SaleId, VoucherId } from '@huiji/shared-types';
import type { CommandRows, Moment, RowRequest } from '../../platform/commands/index.js';
import { rowsOf } from '../../platform/commands/index.js';
import {
  hasLapsed,
  type PresentedVoucher,
  presentedVoucher,
  type VoucherFacts,
} from './presented-voucher.js';
import type { Voucher } from './voucher.js';
import { vouchers } from './voucher.table.js';

/** A member's voucher by its key, for the plan; the plan also needs the member's own row (ledgerRows). */
export const voucherRows = (memberId: MemberId, voucherId: VoucherId): RowRequest =>
  rowsOf(vouchers, [memberId, voucherId]);

/** What a code found before the locks turns out to be under them; whose it is never changes. */
export function presentVoucher(
  rows: CommandRows,
  { now }: Moment,
  found: VoucherFacts | null,
  memberId: MemberId,
): PresentedVoucher {
  const own = found?.memberId === memberId;
  const voucher = own ? rows.get(vouchers, [memberId, found.id]) : found;
  return presentedVoucher(voucher ?? null, memberId, now);
}

export interface VoucherUse {
  readonly memberId: MemberId;
  readonly voucherId: VoucherId;
  readonly saleId: SaleId;
}

/** Spends a voucher for good. @throws Error when it may not be used: the caller refuses before */
export function useVoucher(rows: CommandRows, { now }: Moment, use: VoucherUse): void {
  const voucher = requireVoucher(rows, use);
  if (voucher.state !== 'HANDED_OUT' || hasLapsed(voucher, now)) {
    throw new Error(`voucher ${use.voucherId} may not be used`);
  }
  rows.put(vouchers, { ...voucher, state: 'USED', usedAt: now, saleId: use.saleId });
}

/**
 * Gives a voucher back whose sale was undone, with its old dates.
 * @returns LAPSED when these have passed: it is the member's again and good for nothing
 * @throws Error when that sale did not use it
 */
export function returnVoucher(
  rows: CommandRows,
  { now }: Moment,
  use: VoucherUse,
): 'RETURNED' | 'LAPSED' {
  const voucher = requireVoucher(rows, use);
  if (voucher.saleId !== use.saleId) {
    throw new Error(`voucher ${use.voucherId} was not used by sale ${use.saleId}`);
  }
  rows.put(vouchers, { ...voucher, state: 'HANDED_OUT', usedAt: null, saleId: null });
  return hasLapsed(voucher, now) ? 'LAPSED' : 'RETURNED';
}

function requireVoucher(rows: CommandRows, { memberId, voucherId }: VoucherUse): Voucher {
  const voucher = rows.get(vouchers, [memberId, voucherId]);
  if (voucher === undefined) {
    throw new Error(`member ${memberId} has no voucher ${voucherId}`);
  }
  return voucher;
}
