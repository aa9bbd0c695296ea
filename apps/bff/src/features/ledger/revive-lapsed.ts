import type { LedgerTransactionId, MemberId, PointsLotId } from '@huiji/shared-types';
import type { CommandRows, JsonValue, Moment, RowRequest } from '../../platform/commands/index.js';
import { PlanOutdated } from '../../platform/commands/index.js';
import { bookTransaction } from './book-transaction.js';
import { accountClosedAt } from './close-ledger-account.js';
import type { LedgerTransactionKind } from './ledger-account.js';
import { ledgerRows, undoRows } from './ledger-plan.js';
import { lotMovements, pointsLots } from './ledger-tables.js';
import type { LotPart } from './lots.js';
import { pointsIn } from './lots.js';
import { outstandingParts } from './outstanding-parts.js';
import { payDebt, restoreParts } from './restore-parts.js';

export interface LapsedReturn {
  readonly memberId: MemberId;
  /** The spending or hold whose points had come back. */
  readonly returnedFrom: LedgerTransactionId;
  /** What LapsedReturns found. */
  readonly lapses: readonly LedgerTransactionId[];
}

export const lapsedReturnRows = ({
  memberId,
  returnedFrom,
  lapses,
}: LapsedReturn): RowRequest[] => [
  ...ledgerRows(memberId, { lots: 'ALL' }),
  undoRows(returnedFrom),
  ...lapses.map(undoRows),
];

export interface Revival {
  readonly kind: LedgerTransactionKind;
  readonly graceDays: number;
  readonly facts: JsonValue;
}

/**
 * Points that had come back and then lapsed live on for days of grace, as if they came back only now: a
 * reversal of each expiry. Does nothing for a closed account. Needs lapsedReturnRows().
 * @throws PlanOutdated when one of their lots has lapsed since LapsedReturns looked
 */
export function reviveLapsed(
  rows: CommandRows,
  moment: Moment,
  given: LapsedReturn,
  revival: Revival,
): void {
  const { memberId } = given;
  if (accountClosedAt(rows, memberId) !== null) {
    return;
  }
  const returned = returnedTo(rows, given.returnedFrom);
  if (rows.list(pointsLots, [memberId], moment.now).some(({ lotId }) => returned.has(lotId))) {
    throw new PlanOutdated(`points of member ${memberId} have lapsed`);
  }
  for (const lapse of given.lapses) {
    const parts = partsOf(rows, lapse, returned);
    if (parts.length > 0) {
      revive(rows, moment, { ...revival, memberId, lapse, parts });
    }
  }
}

/** How much came back to each lot. */
function returnedTo(rows: CommandRows, root: LedgerTransactionId): Map<PointsLotId, number> {
  const returned = new Map<PointsLotId, number>();
  for (const { kind, lotId, moved } of rows.list(lotMovements, [root])) {
    if (kind === 'GIVE') {
      returned.set(lotId, (returned.get(lotId) ?? 0) + moved);
    }
  }
  return returned;
}

/** What an expiry took of what came back; it is deducted from `returned`. */
function partsOf(
  rows: CommandRows,
  lapse: LedgerTransactionId,
  returned: Map<PointsLotId, number>,
): LotPart[] {
  return outstandingParts(rows, lapse)
    .map(({ lot, points }) => {
      const due = returned.get(lot.lotId) ?? 0;
      returned.set(lot.lotId, Math.max(0, due - points));
      return { lot, points: Math.min(due, points) };
    })
    .filter(({ points }) => points > 0);
}

interface Revived extends Revival {
  readonly memberId: MemberId;
  readonly lapse: LedgerTransactionId;
  readonly parts: readonly LotPart[];
}

function revive(
  rows: CommandRows,
  moment: Moment,
  { memberId, lapse, parts, kind, graceDays, facts }: Revived,
): void {
  const transactionId = moment.newId<LedgerTransactionId>();
  const by = { transactionId, rootTransactionId: lapse };
  restoreParts(rows, moment, by, parts, { kind: 'GRACE', days: graceDays });
  const revived = pointsIn(parts);
  bookTransaction(rows, moment, {
    id: transactionId,
    kind,
    source: { type: 'LAPSE', id: lapse },
    reversalOf: lapse,
    facts,
    memberLegs: [
      { memberId, account: 'AVAILABLE', amount: revived },
      ...payDebt(rows, moment, transactionId, memberId),
    ],
    programmeLegs: [{ account: 'EXPIRED', amount: -revived }],
  });
}
