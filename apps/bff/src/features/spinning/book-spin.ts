import {
  type MemberId,
  NO_POINTS,
  type Points,
  points,
  type SpinId,
  type VoucherId,
} from '@huiji/shared-types';
import type { CommandRows, Moment } from '../../platform/commands/index.js';
import type { ProgrammeSettings } from '../../platform/config/programme-settings.js';
import { recordEvent } from '../../platform/outbox/outbox-event.js';
import { expiryOf } from '../earning/index.js';
import {
  bookedAvailable,
  bookLapsedLots,
  earnPoints,
  spendPoints,
  useLimit,
} from '../ledger/index.js';
import { claimDeadline, type Spin, spinLimit, spins } from '../spins/index.js';
import { type HandOut, handOutVoucher } from '../voucher-hand-outs/index.js';
import type { WheelPrize, WheelVersion } from '../wheel/index.js';
import type { supplied } from './spin-supply.js';

/** A spin that is possible, with what it drew. */
export interface NewSpin {
  readonly memberId: MemberId;
  readonly version: WheelVersion;
  readonly nth: number;
  readonly nonce: number;
  readonly wasFree: boolean;
  readonly costPoints: Points;
  readonly clientSeed: string;
  readonly roll: number;
  readonly drawn: WheelPrize;
  readonly prize: WheelPrize;
  readonly found: ReturnType<typeof supplied>;
  /** The voucher that the drawn prize brings. */
  readonly handOut: HandOut | null;
  readonly settings: ProgrammeSettings;
}

/**
 * Books what the caller has found possible: the cost, what the prize brings, and the spin.
 * @throws Error when the limit is reached: the caller refuses before
 */
export function bookSpin(rows: CommandRows, moment: Moment, turn: NewSpin): SpinId {
  const { memberId, version, prize, found } = turn;
  const id = moment.newId<SpinId>();
  const limit = spinLimit(memberId, version.wheelId, moment.businessDate);
  if (!useLimit(rows, limit, { amount: 1, most: version.spinsPerDay })) {
    throw new Error(`${memberId} has spun ${version.spinsPerDay} times`);
  }
  bookLapsedLots(rows, moment, memberId);
  charge(rows, moment, id, turn);
  if (found.reason === null) {
    found.take();
  }
  const won = give(rows, moment, id, turn);
  const claimBefore = prize.kind === 'GOODS' ? claimDeadline(moment, version.claimDays) : null;
  const spin: Spin = {
    memberId,
    wheelId: version.wheelId,
    businessDate: moment.businessDate,
    nth: turn.nth,
    id,
    version: version.version,
    nonce: turn.nonce,
    clientSeed: turn.clientSeed,
    roll: turn.roll,
    drawnPrizeId: turn.drawn.id,
    prizeId: prize.id,
    fallbackReason: found.reason,
    wasFree: turn.wasFree,
    costPoints: turn.costPoints,
    pointsWon: won.points,
    budgetPoints: found.reason === null ? points(found.budgetPoints) : NO_POINTS,
    availableAfter: bookedAvailable(rows, memberId),
    voucherId: won.voucherId,
    won: prize.kind !== 'NOTHING' && prize.id !== version.fallbackPrizeId,
    spunAt: moment.now,
    claimBefore,
    dueAt: claimBefore,
    redemptionId: null,
  };
  rows.insert(spins, spin);
  if (claimBefore !== null) {
    const payload = { memberId, name: prize.name, claimBefore };
    recordEvent(rows, moment, { type: 'PRIZE_TO_CLAIM', subjectId: id, payload });
  }
  return id;
}

function charge(rows: CommandRows, moment: Moment, id: SpinId, turn: NewSpin): void {
  if (turn.costPoints > 0) {
    spendPoints(rows, moment, {
      memberId: turn.memberId,
      points: turn.costPoints,
      kind: 'WHEEL_COST',
      redeemedFor: 'WHEEL',
      source: { type: 'SPIN', id },
      facts: { wheel: { spinId: id } },
    });
  }
}

interface Won {
  readonly points: Points;
  readonly voucherId: VoucherId | null;
}

function give(rows: CommandRows, moment: Moment, id: SpinId, turn: NewSpin): Won {
  const { memberId, prize, handOut, settings } = turn;
  if (prize.kind === 'POINTS' && prize.points !== null) {
    earnPoints(rows, moment, {
      memberId,
      points: prize.points,
      kind: 'WHEEL_PRIZE',
      issuedFrom: 'WHEEL',
      source: { type: 'SPIN', id },
      expiresAt: expiryOf(moment.businessDate, settings.expiry, moment.calendar),
      giftable: false,
      facts: { wheel: { spinId: id, prize: prize.name } },
    });
    return { points: prize.points, voucherId: null };
  }
  if (prize.kind !== 'VOUCHER') {
    return { points: NO_POINTS, voucherId: null };
  }
  const voucherId =
    handOut === null
      ? null
      : handOutVoucher(rows, moment, handOut, { memberId, source: { type: 'SPIN', id } });
  if (voucherId === null) {
    throw new Error(`prize ${prize.id} has no voucher to give`);
  }
  return { points: NO_POINTS, voucherId };
}
