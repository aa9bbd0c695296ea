import { Injectable } from '@nestjs/common';
import { PayRefused, PaySilent, WechatPay } from '../../platform/wechatpay/index.js';
import {
  type Payment,
  type PaymentRefund,
  PaymentsQuery,
  type RefundReason,
} from '../payments/index.js';
import { NoteRefund } from './note-refund.js';

/** What the payer reads in WeChat. */
const REASONS: Readonly<Record<RefundReason, string>> = {
  TOO_LATE: '支付超时，原路退回',
  CANCELLED: '兑换已取消，原路退回',
};

/** Gives money back: asks WeChat Pay, then asks what came of it, until it is done. */
@Injectable()
export class MakeRefund {
  constructor(
    private readonly wechatPay: WechatPay,
    private readonly query: PaymentsQuery,
    private readonly noteRefund: NoteRefund,
  ) {}

  /** One attempt; what comes of it says when the next one is due. */
  async attempt(refund: PaymentRefund): Promise<void> {
    const payment = await this.query.byId(refund.paymentId);
    if (payment === null) {
      throw new Error(`refund ${refund.id} belongs to no payment`);
    }
    try {
      const answer = await this.ask(refund, payment);
      if (answer.kind === 'REFUND') {
        await this.noteRefund.execute(answer.refund);
      } else {
        await this.noteRefund.failedAttempt(refund, answer.code);
      }
    } catch (error) {
      if (!(error instanceof PaySilent || error instanceof PayRefused)) {
        throw error;
      }
      await this.noteRefund.failedAttempt(refund, 'SILENT');
    }
  }

  /** The same number twice is one refund: a lost answer is asked for again with the same words. */
  private ask(refund: PaymentRefund, payment: Payment) {
    return refund.state === 'REQUESTED'
      ? this.wechatPay.refund({
          outTradeNo: payment.id,
          outRefundNo: refund.id,
          reason: REASONS[refund.reason],
          refundFen: refund.amountFen,
          totalFen: payment.amountFen,
        })
      : this.wechatPay.findRefund(refund.id);
  }
}
