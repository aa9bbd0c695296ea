import type { LedgerTransactionId, PointsLotId } from '@huiji/shared-types';
import type { CommandRows } from '../../platform/commands/index.js';
import type { LotMovement } from './ledger-tables.js';
import { lotMovements } from './ledger-tables.js';
import type { LotPart } from './lots.js';

/**
 * What an earlier transaction took from each lot and has not given back, the lot that lapses last
 * first: what comes back stays valid as long as it can.
 */
export function outstandingParts(rows: CommandRows, root: LedgerTransactionId): LotPart[] {
  const movements = rows.list(lotMovements, [root]);
  return movements
    .filter((movement) => movement.kind === 'TAKE' && movement.transactionId === root)
    .map((taken) => ({ lot: taken, points: taken.moved - returnedTo(taken.lotId, movements) }))
    .filter((part) => part.points > 0)
    .sort((a, b) => b.lot.expiresAt - a.lot.expiresAt || (a.lot.lotId < b.lot.lotId ? 1 : -1));
}

/** Given back into the lot itself, or into a child of it because its date had passed. */
function returnedTo(lotId: PointsLotId, movements: readonly LotMovement[]): number {
  return movements
    .filter(
      (movement) =>
        (movement.kind === 'GIVE' && movement.lotId === lotId) ||
        (movement.kind === 'CREATE' && movement.parentLotId === lotId),
    )
    .reduce((sum, movement) => sum + movement.moved, 0);
}
