import { rowsOf } from '../../platform/commands/index.js';
import { type ClosurePart, NOTHING_AT_STAKE } from '../account-closure/index.js';
import { vouchers } from './voucher.table.js';
import { voucherState } from './voucher-state.js';

/** Vouchers that could still be used are lost; they stand in nobody's way. */
export const lostVouchers: ClosurePart = {
  rows: (memberId) => [rowsOf(vouchers, [memberId])],
  stake(rows, memberId, { now }) {
    const usable = rows
      .list(vouchers, [memberId])
      .filter((voucher) => voucher.state !== 'RESERVED' && voucherState(voucher, now) === 'USABLE');
    return { ...NOTHING_AT_STAKE, vouchersLost: usable.length };
  },
};
