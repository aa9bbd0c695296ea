import type { Instant } from '@huiji/shared-types';
import { hasLapsed } from './presented-voucher.js';
import type { Voucher } from './voucher.js';

/** What a voucher is to its member. */
export const VoucherState = {
  USABLE: 'USABLE',
  USED: 'USED',
  EXPIRED: 'EXPIRED',
} as const;
export type VoucherState = keyof typeof VoucherState;

/** What a voucher that is not reserved is to its member at a moment. */
export function voucherState(
  voucher: Pick<Voucher, 'state' | 'expiresAt'>,
  now: Instant,
): VoucherState {
  if (voucher.state === 'USED') {
    return 'USED';
  }
  return hasLapsed(voucher, now) ? 'EXPIRED' : 'USABLE';
}
