import type { Command } from '../../platform/commands/index.js';
import { done, rowsOf } from '../../platform/commands/index.js';
import type { SealedCode } from '../vouchers/index.js';
import type { VoucherKind } from './voucher-kind.js';
import { freeCodes, voucherPools } from './voucher-pool.table.js';

/** Adds codes to a kind's pool. A code that is in a pool already makes it fail as a whole. */
export const loadCodesCommand = (
  kind: VoucherKind,
  codes: readonly SealedCode[],
): Command<{ readonly free: number }> => ({
  operation: 'loadVoucherCodes',
  caller: 'job:voucher-pool',
  idempotency: null,
  plan: [rowsOf(voucherPools, [kind.id])],
  decide(rows) {
    const pool = rows.get(voucherPools, [kind.id]);
    if (pool === undefined) {
      throw new Error(`voucher kind ${kind.code} has no pool`);
    }
    for (const code of codes) {
      rows.insert(freeCodes, { kindId: kind.id, ...code });
    }
    const loaded = pool.loaded + codes.length;
    rows.put(voucherPools, { ...pool, loaded });
    return done({ free: loaded - pool.handedOut });
  },
});
