import type { Fen, Instant, MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import type { CommandRows, Moment, RowRequest } from '../../platform/commands/index.js';
import type { PaymentOutcome, SubjectRef } from './payment.js';

/** What a member is asked to pay for a subject. */
export interface Bill {
  readonly memberId: MemberId;
  /** Above 0. */
  readonly amountFen: Fen;
  /** What the member reads in WeChat. */
  readonly description: string;
  readonly payBefore: Instant;
}

/**
 * The subject's part in the commands on its payment, as it was read. Each function runs under the locks of
 * the plan, together with the payment's own rows, and throws PlanOutdated when the subject has moved on since.
 */
export interface SubjectPart {
  readonly plan: readonly RowRequest[];
  /** What is to be paid now; null when nothing is. */
  bill(rows: CommandRows, moment: Moment): Bill | null;
  /** The money has come. RETURNED: it is not wanted any more and goes back whole. */
  paid(rows: CommandRows, moment: Moment): PaymentOutcome;
  /** All of the money has gone back. */
  refunded(rows: CommandRows, moment: Moment): void;
}

/** A feature whose things are paid for with money. */
export interface PaymentSubject {
  /** At most 16 characters; stands in the rows. */
  readonly type: string;
  /** @throws Error when there is no such thing: a payment was opened for it */
  prepare(subjectId: string): Promise<SubjectPart>;
}

/** Where features announce what they are paid for, before the application has started (`onModuleInit`). */
@Injectable()
export class PaymentSubjects {
  private readonly byType = new Map<string, PaymentSubject>();

  /** @throws Error when another subject has the type */
  add(subject: PaymentSubject): void {
    if (this.byType.has(subject.type)) {
      throw new Error(`two payment subjects are named ${subject.type}`);
    }
    this.byType.set(subject.type, subject);
  }

  prepare({ subjectType, subjectId }: SubjectRef): Promise<SubjectPart> {
    const subject = this.byType.get(subjectType);
    if (subject === undefined) {
      throw new Error(`nobody knows payments for ${subjectType}`);
    }
    return subject.prepare(subjectId);
  }
}
