import { commandTable } from '../../platform/commands/index.js';
import type { Spin } from './spin.js';

/** Guarded by the member's ledger row. */
export const spins = commandTable<Spin>({
  name: 'spin',
  rank: 440,
  columns: {
    memberId: ['member_id', 'text'],
    wheelId: ['wheel_id', 'text'],
    businessDate: ['business_date', 'date'],
    nth: ['nth', 'integer'],
    id: ['id', 'text'],
    version: ['version', 'integer'],
    nonce: ['nonce', 'integer'],
    clientSeed: ['client_seed', 'text'],
    roll: ['roll', 'integer'],
    drawnPrizeId: ['drawn_prize_id', 'text'],
    prizeId: ['prize_id', 'text'],
    fallbackReason: ['fallback_reason', 'text'],
    wasFree: ['was_free', 'flag'],
    costPoints: ['cost_points', 'integer'],
    pointsWon: ['points_won', 'integer'],
    budgetPoints: ['budget_points', 'integer'],
    availableAfter: ['available_after', 'integer'],
    voucherId: ['voucher_id', 'text'],
    won: ['won', 'flag'],
    spunAt: ['spun_at', 'integer'],
    claimBefore: ['claim_before', 'integer'],
    dueAt: ['due_at', 'integer'],
    redemptionId: ['redemption_id', 'text'],
  },
  key: ['memberId', 'wheelId', 'businessDate', 'nth'],
  lock: false,
});

/** The key of a spin that was read. */
export const spinKey = ({ memberId, wheelId, businessDate, nth }: Spin) =>
  [memberId, wheelId, businessDate, nth] as const;
