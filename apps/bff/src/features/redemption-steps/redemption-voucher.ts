import type { CommandRows, Moment, RowRequest } from '../../platform/commands/index.js';
import type { Redemption } from '../redemptions/index.js';
import {
  issueReserved,
  type ReservedVoucher,
  releaseReserved,
  reservedRows,
} from '../voucher-hand-outs/index.js';

/** The voucher that waits for a redemption to be paid, with its rows; null when there is none. */
export function reservedVoucher({
  memberId,
  status,
  voucherId,
  voucherKind: kind,
}: Redemption): { readonly reserved: ReservedVoucher; readonly rows: RowRequest[] } | null {
  if (status !== 'AWAITING_PAYMENT' || voucherId === null || kind === null) {
    return null;
  }
  const reserved = { memberId, voucherId, kind };
  return { reserved, rows: reservedRows(reserved) };
}

/** Now it is paid: the member's from here on. */
export function issueVoucher(rows: CommandRows, moment: Moment, redemption: Redemption): void {
  const voucher = reservedVoucher(redemption);
  if (voucher !== null) {
    issueReserved(rows, moment, voucher.reserved);
  }
}

/** It is never paid: somebody else may have the code. */
export function releaseVoucher(rows: CommandRows, redemption: Redemption): void {
  const voucher = reservedVoucher(redemption);
  if (voucher !== null) {
    releaseReserved(rows, voucher.reserved);
  }
}
