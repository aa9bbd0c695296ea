import { Injectable } from '@nestjs/common';
import {
  type Caller,
  type Command,
  CommandExecutor,
  type CommandRows,
  done,
  executePlanned,
  type JsonValue,
  type Moment,
} from '../../platform/commands/index.js';
import type { Payment, SubjectRef } from './payment.js';
import { keyOfSubject, paymentRows, payments } from './payment.table.js';
import { PaymentSubjects, type SubjectPart } from './payment-subject.js';

const CALLER: Caller = 'job:payments';

/** What is known of the payment and its subject under their locks. */
export interface LockedPayment {
  readonly rows: CommandRows;
  readonly moment: Moment;
  readonly payment: Payment;
}

export type LockedSubject = LockedPayment & { readonly part: SubjectPart };

/** Changes payments by commands; what is already so is its own guard, so nothing happens twice. */
@Injectable()
export class ChangePayment {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly subjects: PaymentSubjects,
  ) {}

  /** The payment alone. */
  async alone<Result extends JsonValue>(
    operation: string,
    subject: SubjectRef,
    change: (locked: LockedPayment) => Result,
  ): Promise<Result> {
    const { result } = await this.executor.execute<Result>(
      command(operation, subject, [], (rows, moment) =>
        change({ rows, moment, payment: lockedPayment(rows, subject) }),
      ),
    );
    return result;
  }

  /** The payment and what is paid for, in one transaction. */
  async withSubject<Result extends JsonValue>(
    operation: string,
    subject: SubjectRef,
    change: (locked: LockedSubject) => Result,
  ): Promise<Result> {
    const { result } = await executePlanned<Result>(this.executor, async () => {
      const part = await this.subjects.prepare(subject);
      return command(operation, subject, part.plan, (rows, moment) =>
        change({ rows, moment, part, payment: lockedPayment(rows, subject) }),
      );
    });
    return result;
  }
}

const command = <Result extends JsonValue>(
  operation: string,
  subject: SubjectRef,
  plan: SubjectPart['plan'],
  decide: (rows: CommandRows, moment: Moment) => Result,
): Command<Result> => ({
  operation,
  caller: CALLER,
  idempotency: null,
  // The subject's own plan may name the payment as well.
  plan: [...plan, ...paymentRows(subject)],
  decide: (rows, moment) => done(decide(rows, moment)),
});

function lockedPayment(rows: CommandRows, subject: SubjectRef): Payment {
  const payment = rows.get(payments, keyOfSubject(subject));
  if (payment === undefined) {
    throw new Error(`the payment for ${subject.subjectType} ${subject.subjectId} is gone`);
  }
  return payment;
}
