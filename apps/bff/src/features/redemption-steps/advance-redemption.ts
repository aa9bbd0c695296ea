import {
  type CommandRows,
  type Moment,
  PlanOutdated,
  type RowRequest,
  rowsOf,
} from '../../platform/commands/index.js';
import type { ProgrammeSettings } from '../../platform/config/programme-settings.js';
import {
  captureHold,
  giveLimitBack,
  holdRows,
  ledgerRows,
  limitRows,
  liveHold,
  returnPoints,
  undoRows,
  voidHold,
  type WhenLapsed,
} from '../ledger/index.js';
import { endPayment } from '../payments/index.js';
import {
  deadlinesIn,
  type Redemption,
  type RedemptionEvent,
  recordStep,
  redemptionFacts,
  redemptions,
  type Step,
  statusAfter,
} from '../redemptions/index.js';
import { claimRows, keepTakenStock, releaseStock, takeHeldStock } from '../reward-stock/index.js';
import { rewardLimit } from '../rewards/index.js';
import { moneyRows, redemptionMoney } from './redemption-money.js';
import { type ClaimKey, claimKey, freesAt } from './redemption-stock.js';
import { issueVoucher, releaseVoucher, reservedVoucher } from './redemption-voucher.js';

/** Every row that any event of a redemption reads or writes, as it was read last. */
export const redemptionRows = (redemption: Redemption): RowRequest[] => {
  const { memberId, id, holdId, holdTransactionId, rewardId } = redemption;
  const claim = claimKey(redemption);
  return [
    ...ledgerRows(memberId, { lots: 'ALL' }),
    rowsOf(redemptions, [memberId, id]),
    ...(rewardId === null ? [] : [limitRows(rewardLimit(memberId, rewardId))]),
    ...(claim === null ? [] : claimRows(claim)),
    ...moneyRows(redemption),
    ...(holdId === null ? [] : [holdRows(memberId, holdId)]),
    ...(holdTransactionId === null ? [] : [undoRows(holdTransactionId)]),
    ...(reservedVoucher(redemption)?.rows ?? []),
  ];
};

/**
 * The redemption under its lock.
 * @param read as it was when the plan was made
 * @throws PlanOutdated when it has made a step since: its rows are not those of the plan
 */
export function lockedRedemption(rows: CommandRows, read: Redemption): Redemption {
  const redemption = rows.get(redemptions, [read.memberId, read.id]);
  if (redemption === undefined || redemption.steps !== read.steps) {
    throw new PlanOutdated(`redemption ${read.id} has changed`);
  }
  return redemption;
}

export interface Advance extends Step {
  readonly event: RedemptionEvent;
  readonly settings: ProgrammeSettings;
  /** What becomes of points that come back after their date; they lapse when left out. */
  readonly whenLapsed?: WhenLapsed;
  readonly changes?: Partial<Pick<Redemption, 'carrier' | 'trackingNumber'>>;
}

/**
 * Takes a redemption one step further, with its points, stock and limit. Needs redemptionRows().
 * @returns the redemption after it
 * @throws Error when the event cannot happen now: the caller refuses before
 */
export function advance(
  rows: CommandRows,
  moment: Moment,
  before: Redemption,
  step: Advance,
): Redemption {
  const status = statusAfter(before.status, step.event, before.method);
  if (status === null) {
    throw new Error(`${step.event} cannot happen to ${before.status} redemption ${before.id}`);
  }
  const after: Redemption = {
    ...before,
    ...step.changes,
    ...deadlinesIn(status, moment.now, step.settings.mall, before),
    status,
    steps: before.steps + 1,
  };
  rows.put(redemptions, after);
  settle(rows, moment, before, after, step);
  recordStep(rows, moment, after, before.status, step);
  return after;
}

/** What the new status means for points, stock and limit. */
function settle(
  rows: CommandRows,
  moment: Moment,
  before: Redemption,
  after: Redemption,
  step: Advance,
): void {
  const claim = claimKey(before);
  switch (after.status) {
    case 'CANCELLED':
    case 'EXPIRED':
      giveBack(rows, moment, before, step);
      break;
    case 'REFUNDED':
    case 'SHIPPED':
      break;
    default:
      if (step.event === 'PAID') {
        capture(rows, moment, before);
        issueVoucher(rows, moment, before);
      }
      if (claim !== null) {
        settleClaim(rows, claim, after, step);
      }
  }
}

function settleClaim(rows: CommandRows, claim: ClaimKey, after: Redemption, step: Advance): void {
  if (step.event === 'PAID') {
    takeHeldStock(rows, claim, freesAt(after));
  } else {
    keepTakenStock(rows, claim);
  }
}

function capture(rows: CommandRows, moment: Moment, { memberId, holdId, kind }: Redemption): void {
  const hold = holdId === null ? null : liveHold(rows, memberId, holdId);
  if (hold !== null) {
    captureHold(rows, moment, hold, kind === 'DONATION' ? 'DONATION' : 'REWARD');
  }
}

function giveBack(rows: CommandRows, moment: Moment, redemption: Redemption, step: Advance): void {
  const { memberId, holdId, holdTransactionId, quantity } = redemption;
  const claim = claimKey(redemption);
  if (claim !== null) {
    releaseStock(rows, claim);
    giveLimitBack(rows, rewardLimit(memberId, claim.rewardId), quantity);
  }
  if (redemption.fen > 0) {
    endPayment(rows, moment, redemptionMoney(redemption));
  }
  releaseVoucher(rows, redemption);
  if (holdId === null || holdTransactionId === null) {
    return;
  }
  const request = {
    kind: 'REWARD_CANCELLED',
    whenLapsed: step.whenLapsed ?? { kind: 'LAPSE' },
    facts: redemptionFacts(redemption, step.event),
    occurredAt: step.happenedAt ?? moment.now,
  } as const;
  const hold = liveHold(rows, memberId, holdId);
  if (hold !== null) {
    voidHold(rows, moment, hold, request);
    return;
  }
  returnPoints(rows, moment, {
    ...request,
    memberId,
    transactionId: holdTransactionId,
    points: redemption.points,
    redeemedFor: redemption.kind === 'DONATION' ? 'DONATION' : 'REWARD',
    source: { type: 'REDEMPTION', id: redemption.id },
  });
}
