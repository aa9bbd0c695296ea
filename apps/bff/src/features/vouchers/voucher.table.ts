import { commandTable } from '../../platform/commands/index.js';
import type { Voucher } from './voucher.js';

/** Guarded by the member's ledger row. */
export const vouchers = commandTable<Voucher>({
  name: 'voucher',
  rank: 212,
  columns: {
    memberId: ['member_id', 'text'],
    id: ['id', 'text'],
    kindId: ['kind_id', 'text'],
    sealed: ['sealed', 'bytes'],
    codeDigest: ['code_digest', 'text'],
    valueFen: ['value_fen', 'integer'],
    minimumSpendFen: ['minimum_spend_fen', 'integer'],
    state: ['state', 'text'],
    sourceType: ['source_type', 'text'],
    sourceId: ['source_id', 'text'],
    issuedAt: ['issued_at', 'integer'],
    expiresAt: ['expires_at', 'integer'],
    usedAt: ['used_at', 'integer'],
    saleId: ['sale_id', 'text'],
  },
  key: ['memberId', 'id'],
  lock: false,
});
