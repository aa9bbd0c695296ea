import type { Instant, MemberId, VoucherId } from '@huiji/shared-types';
import type { CommandRows, Moment, RowRequest } from '../../platform/commands/index.js';
import { firstOf, rowsOf } from '../../platform/commands/index.js';
import {
  freeCodes,
  type VoucherKind,
  type VoucherPool,
  voucherPools,
} from '../voucher-kinds/index.js';
import { type SealedCode, type Voucher, type VoucherSource, vouchers } from '../vouchers/index.js';

/** One voucher of a kind, about to be handed out; made by VoucherHandOuts.prepare(). */
export interface HandOut {
  readonly kind: VoucherKind;
  /** Made for kinds whose codes are generated; null takes one from the pool. */
  readonly code: SealedCode | null;
}

export interface VoucherReceiver {
  readonly memberId: MemberId;
  /** The same cause is never given a second one. */
  readonly source: VoucherSource;
}

/** The rows behind one hand-out. The plan also needs the member's own row (ledgerRows). */
export const handOutRows = ({ kind, code }: HandOut): RowRequest[] =>
  code === null ? [rowsOf(voucherPools, [kind.id]), firstOf(freeCodes, [kind.id], 1)] : [];

/** How many of a kind can still be handed out: Infinity where codes are generated. Needs handOutRows(). */
export function vouchersLeft(rows: CommandRows, { kind, code }: HandOut): number {
  if (code !== null) {
    return Number.POSITIVE_INFINITY;
  }
  const pool = requirePool(rows, kind);
  return pool.loaded - pool.handedOut;
}

/** The member's voucher for good. @returns null, and changes nothing, when the pool is empty */
export const handOutVoucher = (
  rows: CommandRows,
  moment: Moment,
  handOut: HandOut,
  receiver: VoucherReceiver,
): VoucherId | null => put(rows, moment, handOut, receiver, 'HANDED_OUT');

/**
 * Sets a voucher aside, unseen, until what it is for is paid: then issueReserved(), otherwise releaseReserved().
 * @returns null, and changes nothing, when the pool is empty
 */
export const reserveVoucher = (
  rows: CommandRows,
  moment: Moment,
  handOut: HandOut,
  receiver: VoucherReceiver,
): VoucherId | null => put(rows, moment, handOut, receiver, 'RESERVED');

export interface ReservedVoucher {
  readonly memberId: MemberId;
  readonly voucherId: VoucherId;
  readonly kind: VoucherKind;
}

/** The rows of a reserved voucher, and of the pool it may go back to. The plan also needs the member's own row. */
export const reservedRows = ({ memberId, voucherId, kind }: ReservedVoucher): RowRequest[] => [
  rowsOf(vouchers, [memberId, voucherId]),
  ...(kind.codes === 'LOADED' ? [rowsOf(voucherPools, [kind.id])] : []),
];

/** Gives the member a reserved voucher; its days begin now. @throws Error when it is not reserved */
export function issueReserved(rows: CommandRows, moment: Moment, reserved: ReservedVoucher): void {
  rows.put(vouchers, {
    ...requireReserved(rows, reserved),
    state: 'HANDED_OUT',
    issuedAt: moment.now,
    expiresAt: lapseOf(reserved.kind, moment),
  });
}

/** Undoes a reservation: nobody saw the code, so it may be handed out again. @throws Error when it is not reserved */
export function releaseReserved(rows: CommandRows, reserved: ReservedVoucher): void {
  const { kind } = reserved;
  const { memberId, id, sealed, codeDigest } = requireReserved(rows, reserved);
  rows.remove(vouchers, [memberId, id]);
  if (kind.codes === 'LOADED') {
    rows.insert(freeCodes, { kindId: kind.id, voucherId: id, sealed, codeDigest });
    countHandedOut(rows, kind, -1);
  }
}

function requireReserved(rows: CommandRows, { memberId, voucherId }: ReservedVoucher): Voucher {
  const voucher = rows.get(vouchers, [memberId, voucherId]);
  if (voucher?.state !== 'RESERVED') {
    throw new Error(`voucher ${voucherId} is not reserved`);
  }
  return voucher;
}

function put(
  rows: CommandRows,
  moment: Moment,
  { kind, code }: HandOut,
  { memberId, source }: VoucherReceiver,
  state: 'RESERVED' | 'HANDED_OUT',
): VoucherId | null {
  const taken = code ?? takeFromPool(rows, kind);
  if (taken === null) {
    return null;
  }
  rows.insert(vouchers, {
    memberId,
    id: taken.voucherId,
    kindId: kind.id,
    sealed: taken.sealed,
    codeDigest: taken.codeDigest,
    valueFen: kind.valueFen,
    minimumSpendFen: kind.minimumSpendFen,
    state,
    sourceType: source.type,
    sourceId: source.id,
    issuedAt: moment.now,
    expiresAt: lapseOf(kind, moment),
    usedAt: null,
    saleId: null,
  });
  return taken.voucherId;
}

function takeFromPool(rows: CommandRows, kind: VoucherKind): SealedCode | null {
  const free = rows.first(freeCodes, [kind.id]);
  if (free === undefined) {
    return null;
  }
  rows.remove(freeCodes, [kind.id, free.voucherId]);
  countHandedOut(rows, kind, 1);
  return free;
}

function countHandedOut(rows: CommandRows, kind: VoucherKind, change: 1 | -1): void {
  const pool = requirePool(rows, kind);
  rows.put(voucherPools, { ...pool, handedOut: pool.handedOut + change });
}

function requirePool(rows: CommandRows, { id }: VoucherKind): VoucherPool {
  const pool = rows.get(voucherPools, [id]);
  if (pool === undefined) {
    throw new Error(`the codes of voucher kind ${id} have no pool`);
  }
  return pool;
}

const lapseOf = ({ validDays }: VoucherKind, { businessDate, calendar }: Moment): Instant =>
  calendar.endOf(calendar.addDays(businessDate, validDays));
