import type { LedgerTransactionId, MemberId, PointsLotId } from '@huiji/shared-types';
import { instant, MS_PER_DAY } from '@huiji/shared-types';
import type { CommandRows, Moment } from '../../platform/commands/index.js';
import type { MemberLeg } from './book-transaction.js';
import { ledgerMember } from './book-transaction.js';
import type { LotPart, MovedBy } from './lots.js';
import {
  createLot,
  firstPoints,
  givePart,
  hasLapsed,
  liveLots,
  movedBy,
  pointsIn,
  takeParts,
  wholeLots,
} from './lots.js';

/**
 * What happens to returned points whose date has passed: the merchant's doing gives a child lot some
 * days of grace, anything else lapses (product.md, Lots and expiry).
 */
export type WhenLapsed =
  | { readonly kind: 'GRACE'; readonly days: number }
  | { readonly kind: 'LAPSE' };

/** Puts the parts back with their dates. Lapsed ones live on only by grace; without it bookLapsedLots() ends them. */
export function restoreParts(
  rows: CommandRows,
  moment: Moment,
  by: MovedBy,
  parts: readonly LotPart[],
  whenLapsed: WhenLapsed,
): void {
  for (const part of parts) {
    if (whenLapsed.kind === 'GRACE' && hasLapsed(part.lot, moment)) {
      createLot(rows, by, {
        ...part.lot,
        lotId: moment.newId<PointsLotId>(),
        parentLotId: part.lot.lotId,
        amount: part.points,
        availableAt: moment.now,
        expiresAt: instant(moment.now + whenLapsed.days * MS_PER_DAY),
      });
    } else {
      givePart(rows, by, part);
    }
  }
}

/**
 * Pays debt out of what has just come back, as a second leg of the same transaction.
 * @returns the legs
 */
export function payDebt(
  rows: CommandRows,
  moment: Moment,
  transactionId: LedgerTransactionId,
  memberId: MemberId,
): MemberLeg[] {
  const { debt } = ledgerMember(rows, memberId);
  const live = liveLots(rows, memberId).filter((lot) => !hasLapsed(lot, moment));
  const parts = firstPoints(wholeLots(live), debt);
  takeParts(rows, movedBy(transactionId), parts);
  const paid = pointsIn(parts);
  return [
    { memberId, account: 'AVAILABLE', amount: -paid },
    { memberId, account: 'DEBT', amount: paid },
  ];
}
