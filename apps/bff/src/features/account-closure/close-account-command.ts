import { type Instant, type MemberId, type Points, points } from '@huiji/shared-types';
import { heldSessions } from '../../platform/auth/index.js';
import type { Command, CommandRows, Moment, RowRequest } from '../../platform/commands/index.js';
import { done, refused, rowsOf } from '../../platform/commands/index.js';
import { accountClosedAt, closeLedgerAccount, ledgerRows, pointsBalance } from '../ledger/index.js';
import { cardRows, endCard } from '../member-card/index.js';
import type { ClosureCauses, ClosurePart, ClosureStake } from './closure-part.js';
import { blockingCauses, wholeStake } from './closure-part.js';
import { erasePersonalData, type PersonalData, personalRows } from './erase-personal-data.js';

export type ClosureOutcome =
  | { readonly outcome: 'CLOSED'; readonly closedAt: Instant }
  | { readonly outcome: 'BLOCKED'; readonly causes: ClosureCauses };

export interface ClosureOrder extends PersonalData {
  readonly idempotencyKey: string;
  readonly parts: readonly ClosurePart[];
}

const partRows = (parts: readonly ClosurePart[], memberId: MemberId): RowRequest[] =>
  parts.flatMap((part) => [...part.rows(memberId)]);

const stakeOf = (
  parts: readonly ClosurePart[],
  rows: CommandRows,
  memberId: MemberId,
  moment: Moment,
): ClosureStake => wholeStake(parts.map((part) => part.stake(rows, memberId, moment)));

/** Closes an account and everything in it, once; whoever asks again hears when it was. */
export function closeAccountCommand(order: ClosureOrder): Command<ClosureOutcome> {
  const { memberId, parts } = order;
  return {
    operation: 'closeAccount',
    caller: `member:${memberId}`,
    idempotency: { key: order.idempotencyKey, input: {} },
    plan: [
      ...ledgerRows(memberId, { lots: 'ALL' }),
      ...personalRows(order),
      cardRows(memberId),
      rowsOf(heldSessions, [memberId]),
      ...partRows(parts, memberId),
    ],
    decide(rows, moment) {
      const closedAt = accountClosedAt(rows, memberId);
      if (closedAt !== null) {
        return done({ outcome: 'CLOSED', closedAt });
      }
      const causes = blockingCauses(stakeOf(parts, rows, memberId, moment));
      if (causes !== null) {
        return refused({ outcome: 'BLOCKED', causes });
      }
      for (const part of parts) {
        part.finish?.(rows, moment, memberId);
      }
      closeLedgerAccount(rows, moment, memberId);
      erasePersonalData(rows, moment, order);
      for (const part of parts) {
        part.erase?.(rows, memberId);
      }
      endCard(rows, moment, memberId);
      endSessions(rows, moment, memberId);
      return done({ outcome: 'CLOSED', closedAt: moment.now });
    },
  };
}

function endSessions(rows: CommandRows, { now }: Moment, memberId: MemberId): void {
  for (const session of rows.list(heldSessions, [memberId])) {
    if (session.revokedAt === null) {
      rows.put(heldSessions, { ...session, revokedAt: now });
    }
  }
}

/** A type, not an interface: results of commands are JSON. */
export type ClosurePreview = {
  readonly pointsLost: Points;
  readonly openRedemptions: number;
  readonly pendingGifts: number;
  readonly vouchersLost: number;
  readonly prizesLost: number;
  /** What has to end first; null when nothing does. */
  readonly causes: ClosureCauses | null;
};

/** What closing would cost now, by the same rules and under the same lock; writes nothing. */
export const previewClosure = (
  memberId: MemberId,
  parts: readonly ClosurePart[],
): Command<ClosurePreview> => ({
  operation: 'accountClosure',
  caller: `member:${memberId}`,
  idempotency: null,
  plan: [...ledgerRows(memberId, { lots: 'ALL' }), ...partRows(parts, memberId)],
  decide(rows, moment) {
    const stake = stakeOf(parts, rows, memberId, moment);
    const { available } = pointsBalance(rows, moment, memberId);
    return done({
      ...stake,
      pointsLost: points(available + stake.pointsLost),
      causes: blockingCauses(stake),
    });
  },
});
