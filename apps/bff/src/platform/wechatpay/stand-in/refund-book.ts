import { randomInt } from 'node:crypto';
import { instant, MS_PER_SECOND } from '@huiji/shared-types';
import { z } from 'zod';
import type { Clock } from '../../clock/clock.js';
import { wechatTime, wholeSeconds } from '../wechat-time.js';
import type { FileStore } from './file-store.js';
import type { OrderBook } from './order-book.js';
import type { PayAnswer, PayRequest } from './pay-answer.js';
import { answered, refusal } from './pay-answer.js';
import type { OrderRecord, RefundOutcome, RefundRecord } from './stand-in-records.js';

const SETTLES_AFTER_MS = MS_PER_SECOND;
const REFUND_PREFIX = '5030';
const REFUND_DIGITS = 24;
const NOT_FOUND = 404;
const FORBIDDEN = 403;

const refundSchema = z.object({
  out_trade_no: z.string(),
  out_refund_no: z.string().regex(/^[0-9A-Za-z_\-|*@]{1,64}$/),
  reason: z.string().max(80).optional(),
  notify_url: z
    .string()
    .regex(/^https:\/\/[^?#\s]{1,247}$/)
    .optional(),
  amount: z.object({
    refund: z.number().int().min(1),
    total: z.number().int().min(1),
    currency: z.literal('CNY'),
  }),
});

/** How refunds end from now on. */
export interface RefundPlan {
  readonly outcome: RefundOutcome;
  readonly afterMs: number;
}

/** Refunds: taken on at once, settled a while later; never more than was paid. */
export class RefundBook {
  private plan: RefundPlan = { outcome: 'SUCCESS', afterMs: SETTLES_AFTER_MS };

  constructor(
    private readonly refunds: FileStore<RefundRecord>,
    private readonly orders: OrderBook,
    private readonly clock: Clock,
    private readonly onTaken: (refund: RefundRecord) => void,
  ) {}

  setPlan(plan: RefundPlan): void {
    this.plan = plan;
  }

  ask({ json }: PayRequest): PayAnswer {
    const asked = refundSchema.safeParse(json);
    if (!asked.success) {
      return refusal(
        'PARAM_ERROR',
        asked.error.issues.map(({ path }) => path.join('.')).join(', '),
      );
    }
    const { data } = asked;
    const order = this.orders.find(data.out_trade_no);
    if (order === null) {
      return refusal('RESOURCE_NOT_EXISTS', 'the order does not exist', NOT_FOUND);
    }
    if (order.state !== 'SUCCESS') {
      return refusal('TRADE_ERROR', 'the order is not paid', FORBIDDEN);
    }
    const askedAs = JSON.stringify(data);
    const known = this.refunds.get(data.out_refund_no);
    if (known !== null) {
      return known.askedAs === askedAs
        ? answered(this.shown(known))
        : refusal('INVALID_REQUEST', 'out_refund_no was used with other contents');
    }
    const left = order.amountFen - this.refundedOf(order);
    if (data.amount.total !== order.amountFen || data.amount.refund > left) {
      return refusal('INVALID_REQUEST', 'more than is left of the payment');
    }
    return answered(this.shown(this.take(data, askedAs)));
  }

  query(outRefundNo: string): PayAnswer {
    const refund = this.refunds.get(outRefundNo);
    return refund === null
      ? refusal('RESOURCE_NOT_EXISTS', 'the refund does not exist', NOT_FOUND)
      : answered(this.shown(refund));
  }

  find(outRefundNo: string): RefundRecord | null {
    return this.refunds.get(outRefundNo);
  }

  all(): RefundRecord[] {
    return this.refunds.all();
  }

  stateOf(refund: RefundRecord): RefundOutcome | 'PROCESSING' {
    return this.clock.now() < refund.settlesAt ? 'PROCESSING' : refund.outcome;
  }

  private refundedOf(order: OrderRecord): number {
    return this.refunds
      .all()
      .filter((refund) => refund.outTradeNo === order.outTradeNo)
      .filter((refund) => this.stateOf(refund) !== 'CLOSED')
      .reduce((sum, { amountFen }) => sum + amountFen, 0);
  }

  private take(data: z.output<typeof refundSchema>, askedAs: string): RefundRecord {
    const now = this.clock.now();
    const refund: RefundRecord = {
      outRefundNo: data.out_refund_no,
      outTradeNo: data.out_trade_no,
      askedAs,
      refundId:
        REFUND_PREFIX + Array.from({ length: REFUND_DIGITS }, () => String(randomInt(10))).join(''),
      amountFen: data.amount.refund,
      totalFen: data.amount.total,
      reason: data.reason ?? '',
      notifyUrl: data.notify_url ?? null,
      askedAt: now,
      settlesAt: instant(wholeSeconds(now) + this.plan.afterMs),
      outcome: this.plan.outcome,
    };
    this.refunds.put(refund.outRefundNo, refund);
    this.onTaken(refund);
    return refund;
  }

  private shown(refund: RefundRecord): Readonly<Record<string, unknown>> {
    const status = this.stateOf(refund);
    return {
      ...shownRefund(refund, this.orders),
      status,
      channel: 'ORIGINAL',
      create_time: wechatTime(refund.askedAt),
      ...(status === 'SUCCESS' ? { success_time: wechatTime(refund.settlesAt) } : {}),
    };
  }

  /** As a notice tells it, which comes once it has settled. */
  told(refund: RefundRecord): Readonly<Record<string, unknown>> {
    const { outcome } = refund;
    return {
      ...shownRefund(refund, this.orders),
      mchid: this.orders.find(refund.outTradeNo)?.mchId,
      refund_status: outcome,
      ...(outcome === 'SUCCESS' ? { success_time: wechatTime(refund.settlesAt) } : {}),
    };
  }
}

const shownRefund = (refund: RefundRecord, orders: OrderBook) => ({
  refund_id: refund.refundId,
  out_refund_no: refund.outRefundNo,
  out_trade_no: refund.outTradeNo,
  transaction_id: orders.find(refund.outTradeNo)?.transactionId ?? '',
  user_received_account: '支付用户零钱',
  amount: {
    total: refund.totalFen,
    refund: refund.amountFen,
    payer_total: refund.totalFen,
    payer_refund: refund.amountFen,
    currency: 'CNY',
  },
});
