import type { VoucherId, VoucherKindId } from '@huiji/shared-types';
import { commandTable } from '../../platform/commands/index.js';

/** What was loaded and handed out of a kind's codes; the lock on the free ones. */
export interface VoucherPool {
  readonly kindId: VoucherKindId;
  readonly loaded: number;
  readonly handedOut: number;
}

export const voucherPools = commandTable<VoucherPool>({
  name: 'voucher_pool',
  rank: 210,
  columns: {
    kindId: ['kind_id', 'text'],
    loaded: ['loaded', 'integer'],
    handedOut: ['handed_out', 'integer'],
  },
  key: ['kindId'],
  lock: true,
});

/** A code that nobody has yet. */
export interface FreeCode {
  readonly kindId: VoucherKindId;
  readonly voucherId: VoucherId;
  readonly sealed: Buffer;
  readonly codeDigest: string;
}

/** Guarded by the pool's row. */
export const freeCodes = commandTable<FreeCode>({
  name: 'voucher_pool_code',
  rank: 211,
  columns: {
    kindId: ['kind_id', 'text'],
    voucherId: ['voucher_id', 'text'],
    sealed: ['sealed', 'bytes'],
    codeDigest: ['code_digest', 'text'],
  },
  key: ['kindId', 'voucherId'],
  lock: false,
});
