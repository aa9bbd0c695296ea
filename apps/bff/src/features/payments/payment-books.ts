import type { Fen, Instant } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import type { PaymentState, RefundState } from './payment.js';

/** Money as we have booked it, under the number that WeChat Pay has for it too. */
export interface BookedPayment {
  readonly id: string;
  readonly amountFen: Fen;
  readonly state: PaymentState;
}

export interface BookedRefund {
  readonly id: string;
  readonly amountFen: Fen;
  readonly state: RefundState;
}

/** What came in and went back, for comparing it with somebody else's books. */
@Injectable()
export class PaymentBooks {
  constructor(private readonly reader: Reader) {}

  /** Paid in a span of time by WeChat Pay's clock, and those named, whenever they were paid. */
  payments(from: Instant, before: Instant, ids: readonly string[]): Promise<BookedPayment[]> {
    return this.reader.query(
      `SELECT id, amount_fen AS amountFen, state FROM payment WHERE paid_at >= ? AND paid_at < ?
        UNION SELECT id, amount_fen, state FROM payment WHERE id IN (?)`,
      [from, before, atLeastOne(ids)],
    );
  }

  /** Come through in a span of time by WeChat Pay's clock, and those named. */
  refunds(from: Instant, before: Instant, ids: readonly string[]): Promise<BookedRefund[]> {
    return this.reader.query(
      `SELECT id, amount_fen AS amountFen, state FROM payment_refund
        WHERE succeeded_at >= ? AND succeeded_at < ?
        UNION SELECT id, amount_fen, state FROM payment_refund WHERE id IN (?)`,
      [from, before, atLeastOne(ids)],
    );
  }
}

/** SQL has no empty lists. */
const atLeastOne = (ids: readonly string[]): readonly string[] => (ids.length === 0 ? [''] : ids);
