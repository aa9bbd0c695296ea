import type { Instant, RedemptionId, StoreId } from '@huiji/shared-types';
import { type Caller, commandTable } from '../../platform/commands/index.js';
import type { Redemption } from './redemption.js';
import type { RedemptionEvent, RedemptionStatus } from './redemption-status.js';

/** Guarded by the member's ledger row. */
export const redemptions = commandTable<Redemption>({
  name: 'redemption',
  rank: 410,
  columns: {
    memberId: ['member_id', 'text'],
    id: ['id', 'text'],
    number: ['number', 'text'],
    rewardId: ['reward_id', 'text'],
    spinId: ['spin_id', 'text'],
    kind: ['kind', 'text'],
    titleZh: ['title_zh', 'text'],
    titleEn: ['title_en', 'text'],
    imagePath: ['image_path', 'text'],
    donation: ['donation', 'json'],
    status: ['status', 'text'],
    steps: ['steps', 'integer'],
    quantity: ['quantity', 'integer'],
    points: ['points', 'integer'],
    fen: ['fen', 'integer'],
    method: ['method', 'text'],
    storeId: ['store_id', 'text'],
    addressSealed: ['address_sealed', 'bytes'],
    pickupCodeSealed: ['pickup_code_sealed', 'bytes'],
    pickupCodeDigest: ['pickup_code_digest', 'text'],
    holdId: ['hold_id', 'text'],
    holdTransactionId: ['hold_transaction_id', 'text'],
    voucherId: ['voucher_id', 'text'],
    voucherKind: ['voucher_kind', 'json'],
    businessDate: ['business_date', 'date'],
    createdAt: ['created_at', 'integer'],
    payBefore: ['pay_before', 'integer'],
    pickupBefore: ['pickup_before', 'integer'],
    completesAt: ['completes_at', 'integer'],
    dueAt: ['due_at', 'integer'],
    carrier: ['carrier', 'text'],
    trackingNumber: ['tracking_number', 'text'],
  },
  key: ['memberId', 'id'],
  lock: false,
});

/** One step of a redemption: what happened, when, and by whom. Never changes. */
export interface RedemptionTransition {
  readonly redemptionId: RedemptionId;
  /** From 1. */
  readonly step: number;
  readonly event: RedemptionEvent | 'REDEEMED';
  /** Null for the first. */
  readonly fromStatus: RedemptionStatus | null;
  readonly toStatus: RedemptionStatus;
  /** For what the clock did: when its time was up. */
  readonly happenedAt: Instant;
  readonly recordedAt: Instant;
  readonly actor: Caller;
  /** Where staff did it. */
  readonly storeId: StoreId | null;
  readonly reason: string | null;
}

export const redemptionTransitions = commandTable<RedemptionTransition>({
  name: 'redemption_transition',
  rank: 411,
  columns: {
    redemptionId: ['redemption_id', 'text'],
    step: ['step', 'integer'],
    event: ['event', 'text'],
    fromStatus: ['from_status', 'text'],
    toStatus: ['to_status', 'text'],
    happenedAt: ['happened_at', 'integer'],
    recordedAt: ['recorded_at', 'integer'],
    actor: ['actor', 'text'],
    storeId: ['store_id', 'text'],
    reason: ['reason', 'text'],
  },
  key: ['redemptionId', 'step'],
  lock: false,
});
