import type { BusinessDate, Instant } from '@huiji/shared-types';
import { businessDate, instant, MS_PER_DAY, MS_PER_HOUR } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { WechatPay } from '../../platform/wechatpay/index.js';
import { PaymentBooks } from '../payments/index.js';
import { chinaDay, chinaDayStart } from './china-day.js';
import { compareBooks, type Difference } from './compare-books.js';

/** WeChat Pay makes a day's bill in the morning after it. */
const BILL_IS_DUE_MS = MS_PER_DAY + 10 * MS_PER_HOUR;

/** A day's books beside WeChat Pay's. `billIsOut` false: there is nothing to compare with yet. */
export interface Reconciliation {
  readonly day: BusinessDate;
  readonly billIsOut: boolean;
  readonly payments: number;
  readonly refunds: number;
  readonly differences: readonly Difference[];
}

/** Compares our payments and refunds with WeChat Pay's bill of a day; reads only. */
@Injectable()
export class Reconcile {
  constructor(
    private readonly wechatPay: WechatPay,
    private readonly books: PaymentBooks,
    private readonly clock: Clock,
  ) {}

  /**
   * @param day in China, by whose days WeChat Pay bills
   * @throws PaySilent, PayRefused when the bill cannot be had
   */
  async day(day: BusinessDate): Promise<Reconciliation> {
    const from = chinaDayStart(day);
    const before = instant(from + MS_PER_DAY);
    const bill = await this.wechatPay.billOf(day);
    // No bill of a day that is over means that nothing was paid on it.
    const billIsOut = bill !== null || this.clock.now() >= from + BILL_IS_DUE_MS;
    const lines = bill ?? [];
    const named = (kind: 'PAYMENT' | 'REFUND') =>
      lines.flatMap((line) => {
        if (line.kind !== kind) {
          return [];
        }
        return line.kind === 'PAYMENT' ? line.outTradeNo : line.outRefundNo;
      });
    const payments = await this.books.payments(from, before, named('PAYMENT'));
    const refunds = await this.books.refunds(from, before, named('REFUND'));
    const differences = billIsOut ? compareBooks(payments, refunds, lines) : [];
    return { day, billIsOut, payments: payments.length, refunds: refunds.length, differences };
  }

  /** Today in China, and so many days before it; the oldest first. */
  lastDays(count: number): BusinessDate[] {
    const now: Instant = this.clock.now();
    return Array.from({ length: count + 1 }, (_, i) =>
      businessDate(chinaDay(instant(now - (count - i) * MS_PER_DAY))),
    );
  }
}
