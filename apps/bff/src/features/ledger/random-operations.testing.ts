import type { Instant, LedgerTransactionId, MemberId, PointsHoldId } from '@huiji/shared-types';
import { instant, MS_PER_DAY, points } from '@huiji/shared-types';
import fc from 'fast-check';
import type { Command } from '../../platform/commands/index.js';
import type { Answer } from './ledger-driver.testing.js';
import { clawBack, earn, giveBack, hold, resolve, spend } from './ledger-driver.testing.js';
import { NaiveLedger } from './naive-ledger.testing.js';

const GRACE_DAYS = 7;

/** What may happen to a member; `pick` chooses among what happened before. */
export type Operation =
  | { readonly kind: 'EARN'; readonly points: number; readonly days: number }
  | { readonly kind: 'SPEND' | 'HOLD'; readonly points: number }
  | { readonly kind: 'CAPTURE' | 'VOID'; readonly pick: number }
  | { readonly kind: 'REVERSE'; readonly pick: number; readonly grace: boolean }
  | { readonly kind: 'REFUND' | 'CLAW_BACK'; readonly pick: number; readonly share: number };

const amount = fc.integer({ min: 1, max: 30 });
const pick = fc.nat({ max: 50 });

export const operations: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('EARN' as const),
      points: amount,
      days: fc.integer({ min: 1, max: 20 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('SPEND' as const, 'HOLD' as const),
      points: amount,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('CAPTURE' as const, 'VOID' as const), pick }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('REVERSE' as const), pick, grace: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('REFUND' as const, 'CLAW_BACK' as const),
      pick,
      share: fc.integer({ min: 1, max: 100 }),
    }),
  },
);

interface Step {
  readonly command: Command<Answer>;
  /** Applies the operation to the naive model and checks the kernel's answer against it. */
  follow(answer: Answer): void;
}

/** One member's life: turns operations into commands and keeps the naive model beside them. */
export class RandomMember {
  readonly naive = new NaiveLedger();
  private readonly earnings: { id: LedgerTransactionId; number: number; left: number }[] = [];
  private readonly spendings: { id: LedgerTransactionId; number: number }[] = [];
  private readonly holds: { id: PointsHoldId; number: number; heldBy: LedgerTransactionId }[] = [];
  private count = 0;

  constructor(
    readonly memberId: MemberId,
    private readonly newHoldId: () => PointsHoldId,
  ) {}

  /** @returns null when nothing has happened yet that the operation could act upon */
  step(operation: Operation, now: Instant): Step | null {
    const number = this.count++;
    const cause = `${this.memberId}.${number}`;
    switch (operation.kind) {
      case 'EARN': {
        const expiresAt = instant(now + operation.days * MS_PER_DAY);
        return {
          command: earn(cause, this.memberId, points(operation.points), expiresAt),
          follow: (answer) => {
            this.naive.earn(number, operation.points, expiresAt);
            this.earnings.push({ id: idIn(answer), number, left: operation.points });
          },
        };
      }
      case 'SPEND':
        return {
          command: spend(cause, this.memberId, points(operation.points), now),
          follow: (answer) => {
            if (this.naive.spend(number, operation.points, now)) {
              this.spendings.push({ id: idIn(answer), number });
            } else {
              requireRefused(answer);
            }
          },
        };
      case 'HOLD': {
        const id = this.newHoldId();
        return {
          command: hold(cause, this.memberId, id, points(operation.points), now),
          follow: (answer) => {
            if (this.naive.hold(number, operation.points, now)) {
              this.holds.push({ id, number, heldBy: idIn(answer) });
            } else {
              requireRefused(answer);
            }
          },
        };
      }
      case 'CAPTURE':
      case 'VOID':
        return this.resolveStep(cause, operation.kind, operation.pick, now);
      case 'REVERSE':
        return this.returnStep(cause, operation.pick, 100, operation.grace, now);
      case 'REFUND':
        return this.returnStep(cause, operation.pick, operation.share, true, now);
      case 'CLAW_BACK':
        return this.clawBackStep(cause, operation.pick, operation.share, now);
    }
  }

  private resolveStep(
    cause: string,
    how: 'CAPTURE' | 'VOID',
    pick: number,
    now: Instant,
  ): Step | null {
    const chosen = this.holds[pick % Math.max(1, this.holds.length)];
    if (chosen === undefined) {
      return null;
    }
    return {
      command: resolve(cause, how, this.memberId, chosen.id, chosen.heldBy),
      // A hold that is resolved already holds nothing in the model: resolving it again changes nothing.
      follow: () =>
        how === 'CAPTURE'
          ? this.naive.capture(chosen.number)
          : this.naive.release(chosen.number, now),
    };
  }

  private returnStep(
    cause: string,
    pick: number,
    share: number,
    grace: boolean,
    now: Instant,
  ): Step | null {
    const chosen = this.spendings[pick % Math.max(1, this.spendings.length)];
    const amount =
      chosen === undefined ? 0 : Math.ceil((this.naive.outstanding(chosen.number) * share) / 100);
    if (chosen === undefined || amount === 0) {
      return null;
    }
    return {
      command: giveBack(cause, this.memberId, chosen.id, points(amount), grace ? GRACE_DAYS : null),
      follow: () =>
        this.naive.giveBack(chosen.number, amount, now, grace ? GRACE_DAYS * MS_PER_DAY : null),
    };
  }

  private clawBackStep(cause: string, pick: number, share: number, now: Instant): Step | null {
    const chosen = this.earnings[pick % Math.max(1, this.earnings.length)];
    const amount = chosen === undefined ? 0 : Math.ceil((chosen.left * share) / 100);
    if (chosen === undefined || amount === 0) {
      return null;
    }
    return {
      command: clawBack(cause, this.memberId, chosen.id, points(amount)),
      follow: () => {
        chosen.left -= amount;
        this.naive.clawBack(chosen.number, amount, now);
      },
    };
  }
}

const idIn = (answer: Answer): LedgerTransactionId => {
  if (answer.transactionId === undefined) {
    throw new Error(`the kernel refused what the model allows: ${JSON.stringify(answer)}`);
  }
  return String(answer.transactionId) as LedgerTransactionId;
};

function requireRefused(answer: Answer): void {
  if (answer.outcome !== 'REFUSED') {
    throw new Error(`the kernel allowed what the model refuses: ${JSON.stringify(answer)}`);
  }
}
