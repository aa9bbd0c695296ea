import type {
  Instant,
  LedgerTransactionId,
  MemberId,
  Points,
  PointsHoldId,
} from '@huiji/shared-types';
import type {
  Command,
  CommandRows,
  Decision,
  Moment,
  RowRequest,
} from '../../platform/commands/index.js';
import { done, refused } from '../../platform/commands/index.js';
import {
  captureHold,
  clawBackPoints,
  closeLedgerAccount,
  earnPoints,
  holdRows,
  type LapsedReturn,
  lapsedReturnRows,
  ledgerRows,
  liveHold,
  openLedgerAccount,
  placeHold,
  pointsBalance,
  returnPoints,
  reviveLapsed,
  spendPoints,
  undoRows,
  voidHold,
} from './index.js';

export interface Answer {
  readonly [name: string]: string | number;
}

const SOURCE = 'TEST';
const REFUSED: Decision<Answer> = refused({ outcome: 'REFUSED' });

type Decide = (rows: CommandRows, moment: Moment) => Decision<Answer>;

/** The kernel's functions as commands of a make-believe feature; `cause` is the idempotency key. */
const command = (cause: string, plan: readonly RowRequest[], decide: Decide): Command<Answer> => ({
  operation: 'test',
  caller: 'job:test',
  idempotency: { key: cause, input: cause },
  plan,
  decide,
});

const all = (memberId: MemberId) => ledgerRows(memberId, { lots: 'ALL' });

export const open = (memberId: MemberId): Command<Answer> =>
  command(`open ${memberId}`, all(memberId), (rows) => {
    openLedgerAccount(rows, memberId);
    return done({ outcome: 'OPENED' });
  });

export const earn = (
  cause: string,
  memberId: MemberId,
  points: Points,
  expiresAt: Instant,
): Command<Answer> =>
  command(cause, all(memberId), (rows, moment) => {
    const { transactionId, debtPaid } = earnPoints(rows, moment, {
      memberId,
      points,
      kind: 'PURCHASE',
      issuedFrom: 'PURCHASE',
      source: { type: SOURCE, id: cause },
      expiresAt,
      giftable: true,
    });
    return done({ transactionId, debtPaid });
  });

export const spend = (
  cause: string,
  memberId: MemberId,
  points: Points,
  now: Instant,
): Command<Answer> =>
  command(cause, ledgerRows(memberId, { lots: 'ENOUGH', points, now }), (rows, moment) => {
    const { available, debt } = pointsBalance(rows, moment, memberId);
    if (available < points || debt > 0) {
      return REFUSED;
    }
    return done(
      spendPoints(rows, moment, {
        memberId,
        points,
        kind: 'POINTS_PAYMENT',
        redeemedFor: 'PAYMENT',
        source: { type: SOURCE, id: cause },
      }),
    );
  });

export const giveBack = (
  cause: string,
  memberId: MemberId,
  transactionId: LedgerTransactionId,
  points: Points,
  graceDays: number | null,
): Command<Answer> =>
  command(cause, [...all(memberId), undoRows(transactionId)], (rows, moment) =>
    done(
      returnPoints(rows, moment, {
        memberId,
        transactionId,
        points,
        kind: 'POINTS_PAYMENT_REFUND',
        redeemedFor: 'PAYMENT',
        source: { type: SOURCE, id: cause },
        whenLapsed: graceDays === null ? { kind: 'LAPSE' } : { kind: 'GRACE', days: graceDays },
      }),
    ),
  );

export const clawBack = (
  cause: string,
  memberId: MemberId,
  transactionId: LedgerTransactionId,
  points: Points,
): Command<Answer> =>
  command(cause, [...all(memberId), undoRows(transactionId)], (rows, moment) =>
    done(
      clawBackPoints(rows, moment, {
        memberId,
        transactionId,
        points,
        kind: 'PURCHASE_REFUND',
        issuedFrom: 'PURCHASE',
        source: { type: SOURCE, id: cause },
      }),
    ),
  );

export const hold = (
  cause: string,
  memberId: MemberId,
  holdId: PointsHoldId,
  points: Points,
  now: Instant,
): Command<Answer> => {
  const enough = ledgerRows(memberId, { lots: 'ENOUGH', points, now });
  return command(cause, [...enough, holdRows(memberId, holdId)], (rows, moment) => {
    const { available, debt } = pointsBalance(rows, moment, memberId);
    if (available < points || debt > 0) {
      return REFUSED;
    }
    const { transactionId } = placeHold(rows, moment, {
      memberId,
      holdId,
      points,
      from: 'SPENDABLE',
      kind: 'REWARD',
      purpose: 'REDEMPTION',
      reference: cause,
      resolveBy: moment.now,
    });
    return done({ transactionId });
  });
};

export const resolve = (
  cause: string,
  how: 'CAPTURE' | 'VOID',
  memberId: MemberId,
  holdId: PointsHoldId,
  heldBy: LedgerTransactionId,
  graceDays: number | null = null,
): Command<Answer> =>
  command(
    cause,
    [...all(memberId), holdRows(memberId, holdId), undoRows(heldBy)],
    (rows, moment) => {
      const live = liveHold(rows, memberId, holdId);
      if (live === null) {
        return REFUSED;
      }
      if (how === 'CAPTURE') {
        captureHold(rows, moment, live, 'REWARD');
      } else {
        voidHold(rows, moment, live, {
          kind: 'REWARD_CANCELLED',
          whenLapsed: graceDays === null ? { kind: 'LAPSE' } : { kind: 'GRACE', days: graceDays },
        });
      }
      return done({ outcome: how });
    },
  );

export const revive = (cause: string, lapsed: LapsedReturn, graceDays: number): Command<Answer> =>
  command(cause, lapsedReturnRows(lapsed), (rows, moment) => {
    reviveLapsed(rows, moment, lapsed, { kind: 'REWARD_CANCELLED', graceDays, facts: {} });
    return done({ outcome: 'REVIVED' });
  });

export const close = (cause: string, memberId: MemberId): Command<Answer> =>
  command(cause, all(memberId), (rows, moment) => done(closeLedgerAccount(rows, moment, memberId)));

export const readBalance = (cause: string, memberId: MemberId): Command<Answer> => ({
  ...command(cause, all(memberId), (rows, moment) => {
    const { available, held, debt } = pointsBalance(rows, moment, memberId);
    return refused({ available, held, debt });
  }),
  idempotency: null,
});
