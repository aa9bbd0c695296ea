import type { Instant, StoreId } from '@huiji/shared-types';
import type { Caller, CommandRows, Moment } from '../../platform/commands/index.js';
import { recordEvent } from '../../platform/outbox/outbox-event.js';
import type { Redemption } from './redemption.js';
import { redemptionTransitions } from './redemption.table.js';
import type { RedemptionEvent, RedemptionStatus } from './redemption-status.js';

/** What happened, and who did it. */
export interface Step {
  readonly event: RedemptionEvent | 'REDEEMED';
  readonly actor: Caller;
  /** Now when left out. */
  readonly happenedAt?: Instant;
  readonly storeId?: StoreId;
  readonly reason?: string;
}

/** What other features and the outside hear of. */
const ANNOUNCED: Readonly<Partial<Record<RedemptionStatus, string>>> = {
  READY_FOR_PICKUP: 'REDEMPTION_READY',
  SHIPPED: 'REDEMPTION_SHIPPED',
  COMPLETED: 'REDEMPTION_COMPLETED',
  CANCELLED: 'REDEMPTION_CANCELLED',
  EXPIRED: 'REDEMPTION_CANCELLED',
};

/** Keeps a step of a redemption for good, and tells of it. @param redemption as it is after the step */
export function recordStep(
  rows: CommandRows,
  moment: Moment,
  redemption: Redemption,
  fromStatus: RedemptionStatus | null,
  { event, actor, happenedAt = moment.now, storeId, reason }: Step,
): void {
  rows.insert(redemptionTransitions, {
    redemptionId: redemption.id,
    step: redemption.steps,
    event,
    fromStatus,
    toStatus: redemption.status,
    happenedAt,
    recordedAt: moment.now,
    actor,
    storeId: storeId ?? null,
    reason: reason ?? null,
  });
  const type = ANNOUNCED[redemption.status];
  if (type !== undefined) {
    const { memberId, rewardId, method } = redemption;
    const payload = { memberId, rewardId, method, event };
    recordEvent(rows, moment, { type, subjectId: redemption.id, payload });
  }
}
