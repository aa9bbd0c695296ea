import type { Instant, LedgerTransactionId, MemberId } from '@huiji/shared-types';
import type { CommandRows, Moment } from '../../platform/commands/index.js';
import { bookTransaction } from './book-transaction.js';
import type { PointsLot } from './ledger-tables.js';
import { pointsLots } from './ledger-tables.js';
import { movedBy, remainingIn, takeParts, wholeLots } from './lots.js';

/**
 * Books what has lapsed and was not booked yet, one line per lapse date. Every change to a member's
 * points does this first, so a late job never lets a lapsed point be spent.
 * @returns the points booked
 */
export function bookLapsedLots(rows: CommandRows, moment: Moment, memberId: MemberId): number {
  const lapsed = rows.list(pointsLots, [memberId], moment.now);
  for (const [expiresAt, lots] of byExpiry(lapsed)) {
    const id = moment.newId<LedgerTransactionId>();
    const points = remainingIn(lots);
    takeParts(rows, movedBy(id), wholeLots(lots));
    bookTransaction(rows, moment, {
      id,
      kind: 'EXPIRED',
      source: { type: 'LAPSE', id },
      occurredAt: expiresAt,
      memberLegs: [{ memberId, account: 'AVAILABLE', amount: -points }],
      programmeLegs: [{ account: 'EXPIRED', amount: points }],
    });
  }
  return remainingIn(lapsed);
}

function byExpiry(lots: readonly PointsLot[]): Map<Instant, PointsLot[]> {
  const groups = new Map<Instant, PointsLot[]>();
  for (const lot of lots) {
    groups.set(lot.expiresAt, [...(groups.get(lot.expiresAt) ?? []), lot]);
  }
  return groups;
}
