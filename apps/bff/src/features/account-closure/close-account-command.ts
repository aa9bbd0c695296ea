import type { Instant, MemberId, Points } from '@huiji/shared-types';
import { heldSessions } from '../../platform/auth/index.js';
import type { Command, CommandRows, Moment, RowRequest } from '../../platform/commands/index.js';
import { done, refused, rowsOf } from '../../platform/commands/index.js';
import { accountClosedAt, closeLedgerAccount, ledgerRows, pointsBalance } from '../ledger/index.js';
import { cardRows, endCard } from '../member-card/index.js';
import type { ClosurePart, ClosureStake } from './closure-part.js';
import { wholeStake } from './closure-part.js';
import { erasePersonalData, type PersonalData, personalRows } from './erase-personal-data.js';

/** The obstacle is said anew in the language of whoever asks again. */
export type ClosureOutcome =
  | { readonly outcome: 'CLOSED'; readonly closedAt: Instant }
  | {
      readonly outcome: 'BLOCKED';
      readonly openRedemptions: number;
      readonly zh: string;
      readonly en: string;
    };

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
): ClosureStake => wholeStake(parts.map((part) => part.stake(rows, memberId)));

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
      const { obstacle, openRedemptions } = stakeOf(parts, rows, memberId);
      if (obstacle !== null) {
        const { 'zh-CN': zh, en } = obstacle;
        return refused({ outcome: 'BLOCKED', openRedemptions, zh, en });
      }
      closeLedgerAccount(rows, moment, memberId);
      erasePersonalData(rows, moment, order);
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
    const { openRedemptions, pendingGifts, vouchersLost } = stakeOf(parts, rows, memberId);
    const { available } = pointsBalance(rows, moment, memberId);
    return done({ pointsLost: available, openRedemptions, pendingGifts, vouchersLost });
  },
});
