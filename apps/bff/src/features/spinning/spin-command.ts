import {
  type BusinessDate,
  drawRoll,
  type Instant,
  type MemberId,
  NO_POINTS,
  type Points,
  points,
  prizeAt,
  type SpinId,
  type WheelId,
} from '@huiji/shared-types';
import {
  type Command,
  type CommandRows,
  type Decision,
  done,
  type Moment,
  PlanOutdated,
  refused,
  rowsOf,
} from '../../platform/commands/index.js';
import type { ProgrammeSettings } from '../../platform/config/programme-settings.js';
import { ledgerRows, limitRows, limitUsed, pointsBalance } from '../ledger/index.js';
import { members } from '../members/index.js';
import { spinLimit, spins } from '../spins/index.js';
import { frozenTexts, requireActive } from '../standing/index.js';
import {
  currentVersion,
  inForce,
  PUBLISHED_AHEAD_MS,
  prizeOf,
  stopRows,
  type WheelVersion,
  wheelStateAt,
  wheelStops,
} from '../wheel/index.js';
import { bookSpin } from './book-spin.js';
import { type SpinSupply, supplied, supplyRows } from './spin-supply.js';

/** Outcomes by name, with ids and amounts that never change. */
export type SpinOutcome =
  | { readonly outcome: 'SPUN'; readonly spinId: SpinId }
  | {
      readonly outcome: 'INSUFFICIENT_POINTS';
      readonly required: Points;
      readonly available: Points;
    }
  | {
      readonly outcome: 'LIMIT_REACHED';
      readonly spinsPerDay: number;
      readonly nextSpinAt: Instant | null;
    }
  | {
      readonly outcome: 'UNAVAILABLE';
      readonly currentVersion: number | null;
      readonly why: 'CHANGED' | 'NOT_OPEN_YET' | 'CLOSED' | 'UNKNOWN';
      readonly opensAt: Instant | null;
      readonly costPoints: Points | null;
    };

export interface SpinOrder {
  readonly idempotency: NonNullable<Command<SpinOutcome>['idempotency']>;
  readonly memberId: MemberId;
  readonly wheelId: WheelId;
  /** That the member saw. */
  readonly version: number;
  readonly clientSeed: string;
  /** What was published of the wheel when `readAt` was; ascending. */
  readonly versions: readonly WheelVersion[];
  readonly readAt: Instant;
  /** The business date that rows are asked for by, and the seed of its draws. */
  readonly today: BusinessDate;
  readonly serverSeed: Uint8Array;
  /** What the spin is expected to draw by: another nonce draws something else. Null when it is prepared for everything. */
  readonly nonce: number | null;
  readonly supply: SpinSupply;
  readonly settings: ProgrammeSettings;
}

/** Draws, charges, and gives what was drawn, or the fallback: all or nothing. */
export function spinCommand(order: SpinOrder): Command<SpinOutcome> {
  const { memberId, wheelId, today, readAt } = order;
  const cost = Math.max(1, ...order.versions.map(({ costPoints }) => costPoints));
  return {
    operation: 'spinWheel',
    caller: `member:${memberId}`,
    idempotency: order.idempotency,
    plan: [
      ...ledgerRows(memberId, { lots: 'ENOUGH', points: points(cost), now: readAt }),
      rowsOf(members, [memberId]),
      limitRows(spinLimit(memberId, wheelId, today)),
      rowsOf(spins, [memberId, wheelId, today]),
      ...stopRows(wheelId),
      ...supplyRows(order.supply, today),
    ],
    decide: (rows, moment) => decide(order, rows, moment),
  };
}

function decide(order: SpinOrder, rows: CommandRows, moment: Moment): Decision<SpinOutcome> {
  const { memberId, wheelId, today } = order;
  requireActive(rows, memberId, frozenTexts.spinning);
  requireFresh(order, moment);
  const versions = inForce(order.versions, rows.list(wheelStops, [wheelId]));
  const version = currentVersion(versions, moment.now);
  const unavailable = unavailability(order, version, moment);
  if (version === null || unavailable !== null) {
    return refused(unavailable ?? UNKNOWN);
  }
  const used = limitUsed(rows, spinLimit(memberId, wheelId, today));
  if (used >= version.spinsPerDay) {
    const tomorrow = moment.calendar.startOf(moment.calendar.addDays(today, 1));
    return refused({
      outcome: 'LIMIT_REACHED',
      spinsPerDay: version.spinsPerDay,
      nextSpinAt: tomorrow < version.closesAt ? tomorrow : null,
    });
  }
  const wasFree = used < version.freeSpinsPerDay;
  const costPoints = wasFree ? NO_POINTS : version.costPoints;
  const { available, debt } = pointsBalance(rows, moment, memberId);
  if (debt > 0 || available < costPoints) {
    return refused({
      outcome: 'INSUFFICIENT_POINTS',
      required: points(costPoints + debt),
      available,
    });
  }
  return done({
    outcome: 'SPUN',
    spinId: spin(order, rows, moment, { version, nth: used, wasFree, costPoints }),
  });
}

function spin(
  order: SpinOrder,
  rows: CommandRows,
  moment: Moment,
  turn: {
    readonly version: WheelVersion;
    readonly nth: number;
    readonly wasFree: boolean;
    readonly costPoints: Points;
  },
): SpinId {
  const { memberId, wheelId, today, clientSeed, supply } = order;
  const { version, nth } = turn;
  const nonce = rows
    .list(spins, [memberId, wheelId, today])
    .filter((earlier) => earlier.version === version.version).length;
  if (order.nonce !== null && order.nonce !== nonce) {
    throw new PlanOutdated(`planned for spin ${order.nonce} of ${memberId}, which is ${nonce} now`);
  }
  const roll = drawRoll({ ...order, version: version.version, nonce });
  const drawn = prizeAt(roll, version.prizes);
  const found = supplied(rows, drawn, { version, supply, date: today });
  return bookSpin(rows, moment, {
    ...turn,
    memberId,
    nth,
    nonce,
    clientSeed,
    roll,
    drawn,
    prize: found.reason === null ? drawn : prizeOf(version, version.fallbackPrizeId),
    found,
    handOut: supply.handOuts.get(drawn.id) ?? null,
    settings: order.settings,
  });
}

/** @throws PlanOutdated when midnight has passed since, or a version may have been published that is in force now */
function requireFresh({ today, readAt }: SpinOrder, { now, businessDate }: Moment): void {
  if (today !== businessDate || now >= readAt + PUBLISHED_AHEAD_MS) {
    throw new PlanOutdated(`planned on ${today}, decided on ${businessDate}`);
  }
}

const UNKNOWN: SpinOutcome = {
  outcome: 'UNAVAILABLE',
  currentVersion: null,
  why: 'UNKNOWN',
  opensAt: null,
  costPoints: null,
};

/** Null when the version that the member saw is in force and open. */
function unavailability(
  { version: seen }: SpinOrder,
  version: WheelVersion | null,
  { now }: Moment,
): SpinOutcome | null {
  if (version === null) {
    return UNKNOWN;
  }
  const { costPoints, opensAt } = version;
  const state = wheelStateAt(version, now);
  if (state === 'OPEN' && version.version === seen) {
    return null;
  }
  return {
    outcome: 'UNAVAILABLE',
    currentVersion: version.version,
    why: state === 'OPEN' ? 'CHANGED' : state,
    opensAt,
    costPoints,
  };
}
