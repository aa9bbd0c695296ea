import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Log } from '../../platform/observability/log.js';
import { LogSource } from '../../platform/observability/log-source.js';
import { PayRefused, PaySilent, WechatPay } from '../../platform/wechatpay/index.js';
import {
  ChangePayment,
  nextCheck,
  nextClosing,
  type Payment,
  payments,
  stateAfter,
} from '../payments/index.js';
import { SettlePayment } from './settle-payment.js';

/** Asks WeChat Pay what became of an order: notices get lost. Closes it when it is over or not wanted any more. */
@Injectable()
export class CheckPayment {
  private readonly log: Log;

  constructor(
    private readonly wechatPay: WechatPay,
    private readonly change: ChangePayment,
    private readonly settlePayment: SettlePayment,
    private readonly clock: Clock,
    logs: LogSource,
  ) {
    this.log = logs.of('payments');
  }

  /** One look; what comes of it says when the next one is due. */
  async execute(payment: Payment): Promise<void> {
    try {
      await this.look(payment);
    } catch (error) {
      if (!(error instanceof PaySilent || error instanceof PayRefused)) {
        throw error;
      }
      this.log.warn(
        { paymentId: payment.id, problem: error.message },
        'a payment cannot be checked',
      );
      await this.postpone(payment);
    }
  }

  private async look(payment: Payment): Promise<void> {
    const isOver = payment.state === 'CLOSING' || this.clock.now() >= payment.expiresAt;
    if (isOver && (await this.wechatPay.closeOrder(payment.id))) {
      await this.closed(payment);
      return;
    }
    const order = await this.wechatPay.findOrder(payment.id);
    switch (order.state) {
      case 'PAID':
        if ((await this.settlePayment.execute(order.paid)) === 'MISMATCH') {
          await this.postpone(payment);
        }
        break;
      case 'CLOSED':
        await this.closed(payment);
        break;
      case 'UNPAID':
      case 'UNKNOWN':
        await this.postpone(payment);
    }
  }

  private async closed(subject: Payment): Promise<void> {
    await this.change.alone('closePayment', subject, ({ rows, payment }) => {
      const state = stateAfter(payment.state, 'CLOSED');
      if (state !== null) {
        rows.put(payments, { ...payment, state, checkAt: null });
      }
      return null;
    });
  }

  private async postpone(subject: Payment): Promise<void> {
    await this.change.alone('postponePayment', subject, ({ rows, moment, payment }) => {
      // Whoever settled it meanwhile has taken it off the list.
      if (payment.checkAt !== null) {
        const { checks, expiresAt, state } = payment;
        const checkAt =
          state === 'CLOSING'
            ? nextClosing(checks, moment.now)
            : nextCheck(checks, moment.now, expiresAt);
        rows.put(payments, { ...payment, checks: checks + 1, checkAt });
      }
      return null;
    });
  }
}
