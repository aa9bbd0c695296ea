import type { LedgerTransactionId, MemberId } from '@huiji/shared-types';
import type { CommandRows, Moment } from '../../platform/commands/index.js';
import type { LotAttributes, LotMovement, PointsLot } from './ledger-tables.js';
import { lotMovements, pointsLots } from './ledger-tables.js';

/** The transaction that moves a lot, and the one it undoes (itself when it undoes none). */
export interface MovedBy {
  readonly transactionId: LedgerTransactionId;
  readonly rootTransactionId: LedgerTransactionId;
}

/** Part of a lot. */
export interface LotPart {
  readonly lot: LotAttributes;
  readonly points: number;
}

export const movedBy = (transactionId: LedgerTransactionId): MovedBy => ({
  transactionId,
  rootTransactionId: transactionId,
});

const keyOf = (lot: LotAttributes) => [lot.memberId, lot.expiresAt, lot.lotId] as const;

/** All live lots in consumption order: soonest lapse first, then the older lot (product.md, Lots and expiry). */
export const liveLots = (rows: CommandRows, memberId: MemberId): readonly PointsLot[] =>
  rows.list(pointsLots, [memberId]);

/** What may be spent now, in consumption order: as much of it as the plan asked for. */
export const lotsToSpend = (
  rows: CommandRows,
  moment: Moment,
  memberId: MemberId,
): readonly PointsLot[] =>
  rows.enough(pointsLots, [memberId], moment.now).filter((lot) => isSpendable(lot, moment));

export const isDue = (lot: LotAttributes, { now }: Moment): boolean => lot.availableAt <= now;

/** A lapsed lot is not spendable from its very instant. */
export const hasLapsed = (lot: LotAttributes, { now }: Moment): boolean => lot.expiresAt <= now;

export const isSpendable = (lot: LotAttributes, moment: Moment): boolean =>
  isDue(lot, moment) && !hasLapsed(lot, moment);

export const remainingIn = (lots: readonly PointsLot[]): number =>
  lots.reduce((sum, lot) => sum + lot.remaining, 0);

/** What is left in each lot, as a part of it. */
export const wholeLots = (lots: readonly PointsLot[]): LotPart[] =>
  lots.map((lot) => ({ lot, points: lot.remaining }));

/** The first `points` of `parts`, in their order; fewer when they hold less. */
export function firstPoints(parts: readonly LotPart[], points: number): LotPart[] {
  const first: LotPart[] = [];
  let left = points;
  for (const part of parts) {
    if (left === 0) {
      break;
    }
    const taken = Math.min(left, part.points);
    first.push({ lot: part.lot, points: taken });
    left -= taken;
  }
  return first;
}

export const pointsIn = (parts: readonly LotPart[]): number =>
  parts.reduce((sum, part) => sum + part.points, 0);

export function createLot(rows: CommandRows, by: MovedBy, lot: LotAttributes): void {
  rows.insert(pointsLots, { ...attributesOf(lot), remaining: lot.amount });
  recordMovement(rows, by, 'CREATE', lot, lot.amount);
}

/** Takes the parts out of their lots; what is exhausted is deleted. */
export function takeParts(rows: CommandRows, by: MovedBy, parts: readonly LotPart[]): void {
  for (const { lot, points } of parts) {
    const live = rows.get(pointsLots, keyOf(lot));
    if (live === undefined || live.remaining < points) {
      throw new Error(`lot ${lot.lotId} does not hold ${points} points`);
    }
    if (live.remaining === points) {
      rows.remove(pointsLots, keyOf(lot));
    } else {
      rows.put(pointsLots, { ...live, remaining: live.remaining - points });
    }
    recordMovement(rows, by, 'TAKE', lot, points);
  }
}

/** Puts points back into their lot, which comes back to life under its own id when it was exhausted. */
export function givePart(rows: CommandRows, by: MovedBy, { lot, points }: LotPart): void {
  const live = rows.get(pointsLots, keyOf(lot));
  rows.put(pointsLots, {
    ...attributesOf(lot),
    remaining: (live?.remaining ?? 0) + points,
  });
  recordMovement(rows, by, 'GIVE', lot, points);
}

function recordMovement(
  rows: CommandRows,
  by: MovedBy,
  kind: LotMovement['kind'],
  lot: LotAttributes,
  moved: number,
): void {
  rows.insert(lotMovements, { ...attributesOf(lot), ...by, kind, moved });
}

function attributesOf(lot: LotAttributes): LotAttributes {
  return {
    memberId: lot.memberId,
    expiresAt: lot.expiresAt,
    lotId: lot.lotId,
    amount: lot.amount,
    availableAt: lot.availableAt,
    source: lot.source,
    giftable: lot.giftable,
    giftableFrom: lot.giftableFrom,
    originTransactionId: lot.originTransactionId,
    parentLotId: lot.parentLotId,
  };
}
