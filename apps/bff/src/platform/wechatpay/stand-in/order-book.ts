import { randomBytes, randomInt } from 'node:crypto';
import type { Instant } from '@huiji/shared-types';
import { instant, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from '@huiji/shared-types';
import { z } from 'zod';
import type { Clock } from '../../clock/clock.js';
import { wechatTime, wechatTimeSchema, wholeSeconds } from '../wechat-time.js';
import type { FileStore } from './file-store.js';
import type { PayAnswer, PayRequest } from './pay-answer.js';
import { answered, done, refusal } from './pay-answer.js';
import type { OrderRecord } from './stand-in-records.js';

const PREPAY_LIFE_MS = 2 * MS_PER_HOUR;
const DEFAULT_LIFE_MS = 7 * MS_PER_DAY;
const SHORTEST_LIFE_MS = MS_PER_MINUTE;
const PREPAY_ID_BYTES = 16;
const TRANSACTION_PREFIX = '4200';
const TRANSACTION_DIGITS = 24;
const FORBIDDEN = 403;
const NOT_FOUND = 404;
const ACCEPTED = 202;

const orderSchema = z.object({
  appid: z.string(),
  mchid: z.string(),
  description: z.string().min(1).max(127),
  out_trade_no: z.string().regex(/^[0-9A-Za-z_\-|*]{6,32}$/),
  time_expire: wechatTimeSchema.optional(),
  attach: z.string().max(128).optional(),
  notify_url: z.string().regex(/^https:\/\/[^?#\s]{1,247}$/),
  amount: z.object({ total: z.number().int().min(1), currency: z.literal('CNY').optional() }),
  payer: z.object({ openid: z.string().regex(/^[\w-]{1,128}$/) }),
});

const mchSchema = z.object({ mchid: z.string() });

const noSuchOrder = refusal('ORDERNOTEXIST', 'the order does not exist', NOT_FOUND);

const digits = (count: number): string =>
  Array.from({ length: count }, () => String(randomInt(10))).join('');

/** Orders: placing, asking, closing; one prepay id at a time. */
export class OrderBook {
  constructor(
    private readonly orders: FileStore<OrderRecord>,
    /** Prepay id to order number. */
    private readonly prepays: FileStore<string>,
    private readonly ids: { readonly appId: string; readonly mchId: string },
    private readonly clock: Clock,
  ) {}

  place({ json }: PayRequest): PayAnswer {
    const order = orderSchema.safeParse(json);
    if (!order.success) {
      return refusal(
        'PARAM_ERROR',
        order.error.issues.map(({ path }) => path.join('.')).join(', '),
      );
    }
    const { data } = order;
    if (data.appid !== this.ids.appId || data.mchid !== this.ids.mchId) {
      return refusal('APPID_MCHID_NOT_MATCH', 'appid and mchid do not belong together');
    }
    const placedAs = JSON.stringify(data);
    const known = this.orders.get(data.out_trade_no);
    return known === null ? this.placeNew(data, placedAs) : this.placeAgain(known, placedAs);
  }

  query(outTradeNo: string, { query }: PayRequest): PayAnswer {
    const order = this.orders.get(outTradeNo);
    return order === null || query.get('mchid') !== this.ids.mchId
      ? noSuchOrder
      : answered(shownOrder(order));
  }

  close(outTradeNo: string, { json }: PayRequest): PayAnswer {
    const order = this.orders.get(outTradeNo);
    if (order === null || mchSchema.safeParse(json).data?.mchid !== this.ids.mchId) {
      return noSuchOrder;
    }
    switch (order.state) {
      case 'SUCCESS':
        return refusal('ORDERPAID', 'the order is paid', FORBIDDEN);
      case 'USERPAYING':
        return refusal('USERPAYING', 'the person is paying', ACCEPTED);
      case 'CLOSED':
        return refusal('ORDER_CLOSED', 'the order is closed');
      case 'NOTPAY':
        this.orders.put(outTradeNo, { ...order, state: 'CLOSED' });
        return done;
    }
  }

  /** @returns the order that a prepay id stands for, as long as it can be paid with it */
  payable(prepayId: string): OrderRecord | 'UNKNOWN' | 'ORDER_PAID' | 'ORDER_CLOSED' {
    const order = this.byPrepay(prepayId);
    if (order === null) {
      return 'UNKNOWN';
    }
    if (order.state === 'SUCCESS') {
      return 'ORDER_PAID';
    }
    const now = this.clock.now();
    const isOver = order.state === 'CLOSED' || now >= order.expiresAt || now >= order.prepayEndsAt;
    return isOver || order.prepayId !== prepayId ? 'ORDER_CLOSED' : order;
  }

  byPrepay(prepayId: string): OrderRecord | null {
    const outTradeNo = this.prepays.get(prepayId);
    return outTradeNo === null ? null : this.orders.get(outTradeNo);
  }

  find(outTradeNo: string): OrderRecord | null {
    return this.orders.get(outTradeNo);
  }

  all(): OrderRecord[] {
    return this.orders.all();
  }

  /** The money has changed hands. */
  pay(order: OrderRecord): OrderRecord {
    const paid: OrderRecord = {
      ...order,
      state: 'SUCCESS',
      transactionId: TRANSACTION_PREFIX + digits(TRANSACTION_DIGITS),
      paidAt: wholeSeconds(this.clock.now()),
    };
    this.orders.put(order.outTradeNo, paid);
    return paid;
  }

  /** The person begins to type the password, or leaves off. */
  setPaying(order: OrderRecord, isPaying: boolean): void {
    this.orders.put(order.outTradeNo, { ...order, state: isPaying ? 'USERPAYING' : 'NOTPAY' });
  }

  private placeNew(data: z.output<typeof orderSchema>, placedAs: string): PayAnswer {
    const now = this.clock.now();
    const expiresAt = data.time_expire ?? instant(now + DEFAULT_LIFE_MS);
    // Their clock is read in whole seconds.
    if (expiresAt < wholeSeconds(now) + SHORTEST_LIFE_MS) {
      return refusal('PARAM_ERROR', 'time_expire must be at least a minute ahead');
    }
    return this.prepare({
      outTradeNo: data.out_trade_no,
      placedAs,
      appId: data.appid,
      mchId: data.mchid,
      description: data.description,
      amountFen: data.amount.total,
      openid: data.payer.openid,
      notifyUrl: data.notify_url,
      placedAt: now,
      expiresAt,
      prepayId: '',
      prepayEndsAt: now,
      state: 'NOTPAY',
      transactionId: null,
      paidAt: null,
    });
  }

  private placeAgain(known: OrderRecord, placedAs: string): PayAnswer {
    if (known.placedAs !== placedAs) {
      return refusal('INVALID_REQUEST', 'out_trade_no was used with other contents');
    }
    if (known.state === 'SUCCESS') {
      return refusal('OUT_TRADE_NO_USED', 'the order is paid', FORBIDDEN);
    }
    if (known.state === 'CLOSED' || this.clock.now() >= known.expiresAt) {
      return refusal('ORDER_CLOSED', 'the order is closed');
    }
    return this.clock.now() < known.prepayEndsAt
      ? answered({ prepay_id: known.prepayId })
      : this.prepare(known);
  }

  private prepare(order: OrderRecord): PayAnswer {
    const now = this.clock.now();
    const prepayId = `wx${randomBytes(PREPAY_ID_BYTES).toString('hex')}`;
    const prepayEndsAt: Instant = instant(now + PREPAY_LIFE_MS);
    this.orders.put(order.outTradeNo, { ...order, prepayId, prepayEndsAt });
    this.prepays.put(prepayId, order.outTradeNo);
    return answered({ prepay_id: prepayId });
  }
}

/** As a query answers it, and a notice tells it. */
export function shownOrder(order: OrderRecord): Readonly<Record<string, unknown>> {
  const common = {
    appid: order.appId,
    mchid: order.mchId,
    out_trade_no: order.outTradeNo,
    trade_state: order.state,
    trade_state_desc: order.state,
    payer: { openid: order.openid },
    amount: { total: order.amountFen, currency: 'CNY' },
  };
  if (order.transactionId === null || order.paidAt === null) {
    return common;
  }
  return {
    ...common,
    transaction_id: order.transactionId,
    trade_type: 'JSAPI',
    bank_type: 'OTHERS',
    attach: '',
    success_time: wechatTime(order.paidAt),
    amount: {
      ...common.amount,
      payer_total: order.amountFen,
      payer_currency: 'CNY',
    },
  };
}
