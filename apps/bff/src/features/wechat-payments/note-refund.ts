import type { Instant } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import type { Log } from '../../platform/observability/log.js';
import { LogSource } from '../../platform/observability/log-source.js';
import type { RefundAtWechat } from '../../platform/wechatpay/index.js';
import {
  ChangePayment,
  keyOfSubject,
  type LockedSubject,
  nextAttempt,
  nextLookAtFailure,
  type PaymentRefund,
  PaymentsQuery,
  paymentRefunds,
  type RefundState,
  refundMayBecome,
} from '../payments/index.js';

const STATES: Readonly<Record<RefundAtWechat['state'], Exclude<RefundState, 'REQUESTED'>>> = {
  PROCESSING: 'PROCESSING',
  SUCCESS: 'SUCCEEDED',
  CLOSED: 'FAILED',
  ABNORMAL: 'FAILED',
};

/** Takes in what WeChat Pay says of a refund: as an answer, a notice, or again. */
@Injectable()
export class NoteRefund {
  private readonly log: Log;

  constructor(
    private readonly query: PaymentsQuery,
    private readonly change: ChangePayment,
    logs: LogSource,
  ) {
    this.log = logs.of('payments');
  }

  /** @returns false when it is none of ours, or not of this sum */
  async execute(told: RefundAtWechat): Promise<boolean> {
    const refund = await this.query.refundById(told.outRefundNo);
    if (refund === null || refund.amountFen !== told.amountFen) {
      const { outRefundNo, refundId, amountFen } = told;
      this.log.error({ outRefundNo, refundId, amountFen }, 'a refund that we did not ask for');
      return false;
    }
    const after = await this.change.withSubject('noteRefund', refund, (locked) =>
      note(locked, refund, told),
    );
    if (after === 'FAILED') {
      const { id, paymentId, amountFen } = refund;
      this.log.error(
        { refundId: id, paymentId, amountFen, state: told.state },
        'a refund failed: see to it in the merchant platform',
      );
    }
    return true;
  }

  /** It could not be asked for, or about, now. */
  async failedAttempt(refund: PaymentRefund, problem: string): Promise<void> {
    await this.change.alone('postponeRefund', refund, ({ rows, moment }) => {
      const known = rows.get(paymentRefunds, [...keyOfSubject(refund), refund.id]);
      if (known !== undefined && known.attemptAt !== null) {
        const attempts = known.attempts + 1;
        const attemptAt = nextAttempt(attempts, moment.now);
        rows.put(paymentRefunds, { ...known, attempts, attemptAt, problem });
      }
      return null;
    });
  }
}

/** @returns what it has become by this; null when nothing has changed */
function note(
  { rows, moment, payment, part }: LockedSubject,
  { id }: PaymentRefund,
  told: RefundAtWechat,
): RefundState | null {
  const refunds = rows.list(paymentRefunds, keyOfSubject(payment));
  const refund = refunds.find((candidate) => candidate.id === id);
  const state = STATES[told.state];
  if (refund === undefined || !refundMayBecome(refund.state, state)) {
    return null;
  }
  const attempts = refund.attempts + 1;
  rows.put(paymentRefunds, {
    ...refund,
    state,
    refundId: told.refundId,
    succeededAt: told.succeededAt,
    attempts,
    attemptAt: attemptAfter(state, attempts, moment.now),
    problem: state === 'FAILED' ? told.state : null,
  });
  const wasLast = refunds.every((other) => other.id === id || other.state === 'SUCCEEDED');
  if (state === 'SUCCEEDED' && wasLast && payment.refundedFen === payment.amountFen) {
    part.refunded(rows, moment);
  }
  return state;
}

function attemptAfter(state: RefundState, attempts: number, now: Instant): Instant | null {
  switch (state) {
    case 'SUCCEEDED':
      return null;
    case 'FAILED':
      return nextLookAtFailure(now);
    case 'REQUESTED':
    case 'PROCESSING':
      return nextAttempt(attempts, now);
  }
}
