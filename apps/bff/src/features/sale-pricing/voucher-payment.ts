import {
  type Fen,
  fen,
  type Instant,
  type VoucherId,
  type VoucherKindId,
} from '@huiji/shared-types';
import { splitByWeight } from '../../platform/arithmetic/apportion.js';
import type { GoodVoucher, PresentedVoucher } from '../vouchers/index.js';

/** Why a voucher may not be used. */
export const VoucherRefusalReason = {
  UNKNOWN: 'UNKNOWN',
  FOREIGN: 'FOREIGN',
  USED: 'USED',
  LAPSED: 'LAPSED',
  BELOW_MINIMUM: 'BELOW_MINIMUM',
  TWICE: 'TWICE',
  NOTHING_LEFT: 'NOTHING_LEFT',
} as const;
export type VoucherRefusalReason = keyof typeof VoucherRefusalReason;

/** A type, not an interface: results of commands are JSON. */
export type VoucherRefusal =
  | { readonly reason: 'UNKNOWN' | 'FOREIGN' | 'TWICE' | 'NOTHING_LEFT' }
  | { readonly reason: 'USED'; readonly usedAt: Instant }
  | { readonly reason: 'LAPSED'; readonly expiresAt: Instant }
  | { readonly reason: 'BELOW_MINIMUM'; readonly minimumSpendFen: Fen };

/** What one voucher takes off a sale. */
export interface VoucherPayment {
  readonly voucherId: VoucherId;
  readonly kindId: VoucherKindId;
  readonly valueFen: Fen;
  /** At least 1 and at most its value: what is over when the sale is less is lost. */
  readonly takenFen: Fen;
}

export type VouchersTaken =
  | { readonly outcome: 'TAKEN'; readonly payments: readonly VoucherPayment[]; readonly fen: Fen }
  /** @property at place of the voucher among those presented */
  | { readonly outcome: 'REFUSED'; readonly at: number; readonly refusal: VoucherRefusal };

/** What vouchers take off a sale, one after the other as presented; or the first that may not be used, and why. */
export function takeVouchers(presented: readonly PresentedVoucher[], grossFen: Fen): VouchersTaken {
  const payments: VoucherPayment[] = [];
  let left: number = grossFen;
  for (const [at, voucher] of presented.entries()) {
    const refusal = refusalOf(voucher, payments, grossFen, left);
    if (refusal !== null) {
      return { outcome: 'REFUSED', at, refusal };
    }
    const { voucherId, kindId, valueFen } = voucher as GoodVoucher;
    const takenFen = fen(Math.min(valueFen, left));
    left -= takenFen;
    payments.push({ voucherId, kindId, valueFen, takenFen });
  }
  return { outcome: 'TAKEN', payments, fen: fen(grossFen - left) };
}

function refusalOf(
  voucher: PresentedVoucher,
  before: readonly VoucherPayment[],
  grossFen: Fen,
  left: number,
): VoucherRefusal | null {
  switch (voucher.outcome) {
    case 'UNKNOWN':
    case 'FOREIGN':
      return { reason: voucher.outcome };
    case 'USED':
      return { reason: 'USED', usedAt: voucher.usedAt };
    case 'LAPSED':
      return { reason: 'LAPSED', expiresAt: voucher.expiresAt };
    case 'GOOD':
      break;
  }
  if (before.some(({ voucherId }) => voucherId === voucher.voucherId)) {
    return { reason: 'TWICE' };
  }
  if (grossFen < voucher.minimumSpendFen) {
    return { reason: 'BELOW_MINIMUM', minimumSpendFen: voucher.minimumSpendFen };
  }
  return left === 0 ? { reason: 'NOTHING_LEFT' } : null;
}

/** Splits what vouchers take off over the lines by amount: largest remainder, ties to the earlier line. */
export const splitVouchers = (taken: Fen, amounts: readonly Fen[]): Fen[] =>
  splitByWeight(taken, amounts).map((part) => fen(part));
