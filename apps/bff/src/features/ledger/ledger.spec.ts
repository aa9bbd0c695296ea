import type { MemberId } from '@huiji/shared-types';
import { instant, MS_PER_HOUR } from '@huiji/shared-types';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { BatchRows } from '../../platform/commands/batch-rows.js';
import { decideBatch } from '../../platform/commands/decide-batch.js';
import type { Command, Moment } from '../../platform/commands/index.js';
import { IdSource } from '../../platform/ids/id-source.js';
import type { Answer } from './ledger-driver.testing.js';
import { open, readBalance } from './ledger-driver.testing.js';
import type { Operation } from './random-operations.testing.js';
import { operations, RandomMember } from './random-operations.testing.js';

const calendar = new BusinessCalendar('Asia/Shanghai');
const START = instant(Date.parse('2026-11-21T04:00:00.000Z'));

/** Decides commands one by one on rows in memory: the kernel's rules without a database. */
class PureKernel {
  private readonly rows = new BatchRows();
  readonly ids = new IdSource();

  run(command: Command<Answer>, now: number): Answer {
    const moment: Moment = {
      now: instant(now),
      businessDate: calendar.dateOf(instant(now)),
      calendar,
      newId: () => this.ids.next(instant(now)),
    };
    const [settled] = decideBatch([command], this.rows, moment);
    if (settled?.ok !== true) {
      throw settled?.error;
    }
    return settled.executed.result as Answer;
  }
}

const step = fc.record({ operation: operations, hoursPassed: fc.integer({ min: 0, max: 60 }) });

test('balances equal those of a model that follows every point by itself', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 60 }), (steps) => {
      const kernel = new PureKernel();
      let now = START;
      const memberId = kernel.ids.next<MemberId>(now);
      const member = new RandomMember(memberId, () => kernel.ids.next(now));
      kernel.run(open(memberId), now);
      steps.forEach(({ operation, hoursPassed }, i) => {
        now = instant(now + hoursPassed * MS_PER_HOUR);
        follow(kernel, member, operation, now);
        expect(kernel.run(readBalance(`read ${i}`, memberId), now)).toEqual(
          member.naive.balance(now),
        );
      });
    }),
    { numRuns: 300 },
  );
});

function follow(kernel: PureKernel, member: RandomMember, operation: Operation, now: number): void {
  const next = member.step(operation, instant(now));
  if (next !== null) {
    next.follow(kernel.run(next.command, now));
  }
}
