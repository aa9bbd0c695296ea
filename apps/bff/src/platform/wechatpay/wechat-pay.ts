import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { BusinessDate, Fen, Instant } from '@huiji/shared-types';
import { z } from 'zod';
import type { Merchant } from '../config/wechatpay-merchant.js';
import type { BillLine } from './bill.js';
import { readBill } from './bill.js';
import type { ClientParameters } from './client-parameters.js';
import { clientParameters } from './client-parameters.js';
import type { OpenedNotice } from './notice.js';
import { openNotice } from './notice.js';
import type { PaidAtWechat, RefundAtWechat } from './pay-answers.js';
import { paidSchema, refundSchema } from './pay-answers.js';
import { PayApi } from './pay-api.js';
import { isRefusal, PayRefused, PaySilent } from './pay-error.js';
import { wechatTime } from './wechat-time.js';

/** WeChat Pay's limit of a description. */
const LONGEST_DESCRIPTION = 127;

/** What is to be paid. The same order may be sent again; with other contents its number is refused. */
export interface OrderToPay {
  /** 6 to 32 of `[0-9A-Za-z_\-|*]`, never used before by this merchant. */
  readonly outTradeNo: string;
  readonly description: string;
  readonly amountFen: Fen;
  readonly openid: string;
  /** At least a minute ahead. */
  readonly payableUntil: Instant;
}

/** An order at WeChat Pay. */
export type OrderAtWechat =
  | { readonly state: 'PAID'; readonly paid: PaidAtWechat }
  | { readonly state: 'UNPAID' }
  | { readonly state: 'CLOSED' }
  | { readonly state: 'UNKNOWN' };

export interface RefundToMake {
  readonly outTradeNo: string;
  readonly outRefundNo: string;
  /** Shown to the payer. */
  readonly reason: string;
  readonly refundFen: Fen;
  /** Of the whole payment. */
  readonly totalFen: Fen;
}

export type RefundAnswer =
  | { readonly kind: 'REFUND'; readonly refund: RefundAtWechat }
  /** Not now, or never; `code` as WeChat Pay names it, for the log. */
  | { readonly kind: 'REFUSED'; readonly code: string };

const prepaidSchema = z.object({ prepay_id: z.string().min(1).max(64) });
const stateSchema = z.object({ trade_state: z.string() });
const billOfferSchema = z.object({
  hash_type: z.literal('SHA1'),
  hash_value: z.string(),
  download_url: z.url(),
});

const orderPath = (outTradeNo: string): string =>
  `/v3/pay/transactions/out-trade-no/${encodeURIComponent(outTradeNo)}`;

/** Paid once, whatever was given back of it since. */
const PAID_STATES: readonly string[] = ['SUCCESS', 'REFUND'];
/** Refused at the prepay for what the order has become; INVALID_REQUEST also means other contents. */
const NOT_PAYABLE = ['ORDER_PAID', 'ORDER_CLOSED', 'OUT_TRADE_NO_USED', 'INVALID_REQUEST'] as const;
const CLOSED_STATES: readonly string[] = ['CLOSED', 'REVOKED'];

/**
 * WeChat Pay, as far as Huiji uses it. What may be expected is an answer; everything else throws PayRefused
 * (a setting of ours is wrong) or PaySilent (nobody knows what came of it: ask again).
 */
export class WechatPay {
  private speaking: Promise<{ merchant: Merchant; api: PayApi }> | null = null;

  constructor(private readonly merchant: () => Promise<Merchant>) {}

  /** @returns null when that order cannot be paid any more: `findOrder` tells why */
  async prepay(order: OrderToPay): Promise<string | null> {
    const { merchant, api } = await this.speak();
    try {
      const { prepay_id } = await api.call(
        {
          method: 'POST',
          path: '/v3/pay/transactions/jsapi',
          json: {
            appid: merchant.appId,
            mchid: merchant.mchId,
            description: order.description.slice(0, LONGEST_DESCRIPTION),
            out_trade_no: order.outTradeNo,
            time_expire: wechatTime(order.payableUntil),
            notify_url: merchant.notifyUrl,
            amount: { total: order.amountFen, currency: 'CNY' },
            payer: { openid: order.openid },
          },
        },
        prepaidSchema,
      );
      return prepay_id;
    } catch (error) {
      if (isRefusal(error, ...NOT_PAYABLE)) {
        return null;
      }
      throw error;
    }
  }

  /** What the mini-program hands to wx.requestPayment. */
  async clientParameters(prepayId: string, now: Instant): Promise<ClientParameters> {
    const { merchant } = await this.speak();
    return clientParameters(merchant, prepayId, now);
  }

  /** @param body the bytes of the notice as they came */
  async openNotice(headers: IncomingHttpHeaders, body: Buffer): Promise<OpenedNotice> {
    const { merchant } = await this.speak();
    return openNotice(merchant, headers, body);
  }

  async findOrder(outTradeNo: string): Promise<OrderAtWechat> {
    const { merchant, api } = await this.speak();
    try {
      const path = orderPath(outTradeNo);
      const order = await api.call(
        { method: 'GET', path, query: { mchid: merchant.mchId } },
        z.looseObject(stateSchema.shape),
      );
      if (PAID_STATES.includes(order.trade_state)) {
        const paid = paidSchema.safeParse(order).data;
        if (paid === undefined) {
          throw new PaySilent(`WeChat Pay says that ${outTradeNo} is paid, but not how`);
        }
        return { state: 'PAID', paid };
      }
      return { state: CLOSED_STATES.includes(order.trade_state) ? 'CLOSED' : 'UNPAID' };
    } catch (error) {
      if (isRefusal(error, 'ORDER_NOT_EXIST')) {
        return { state: 'UNKNOWN' };
      }
      throw error;
    }
  }

  /** @returns false when it cannot be closed now, because it is paid or about to be: ask `findOrder` */
  async closeOrder(outTradeNo: string): Promise<boolean> {
    const { merchant, api } = await this.speak();
    try {
      await api.call(
        {
          method: 'POST',
          path: `${orderPath(outTradeNo)}/close`,
          json: { mchid: merchant.mchId },
        },
        z.unknown(),
      );
      return true;
    } catch (error) {
      // Nobody can pay an order that is closed already, or was never there.
      if (isRefusal(error, 'ORDER_CLOSED', 'ORDER_NOT_EXIST')) {
        return true;
      }
      if (isRefusal(error, 'ORDER_PAID', 'USER_PAYING', 'FREQUENCY_LIMITED', 'TRADE_ERROR')) {
        return false;
      }
      throw error;
    }
  }

  /** The same number with the same contents is one refund, however often it is asked for. */
  async refund(order: RefundToMake): Promise<RefundAnswer> {
    const { merchant, api } = await this.speak();
    return answerOf(() =>
      api.call(
        {
          method: 'POST',
          path: '/v3/refund/domestic/refunds',
          json: {
            out_trade_no: order.outTradeNo,
            out_refund_no: order.outRefundNo,
            reason: order.reason,
            notify_url: merchant.notifyUrl,
            amount: { refund: order.refundFen, total: order.totalFen, currency: 'CNY' },
          },
        },
        refundSchema,
      ),
    );
  }

  async findRefund(outRefundNo: string): Promise<RefundAnswer> {
    const { api } = await this.speak();
    const path = `/v3/refund/domestic/refunds/${encodeURIComponent(outRefundNo)}`;
    return answerOf(() => api.call({ method: 'GET', path }, refundSchema));
  }

  /**
   * All that came in and went back on a day in China.
   * @returns null while WeChat Pay has no bill of that day: it is made in the morning after it
   */
  async billOf(day: BusinessDate): Promise<readonly BillLine[] | null> {
    const { api } = await this.speak();
    try {
      const query = { bill_date: day, bill_type: 'ALL' };
      const offer = await api.call(
        { method: 'GET', path: '/v3/bill/tradebill', query },
        billOfferSchema,
      );
      const token = new URL(offer.download_url).searchParams.get('token') ?? '';
      const file = await api.billFile(token);
      const hash = createHash('sha1').update(file).digest('hex');
      if (hash !== offer.hash_value.toLowerCase()) {
        throw new PaySilent(`the bill of ${day} is not the one that WeChat Pay has signed for`);
      }
      return readBill(file);
    } catch (error) {
      if (isRefusal(error, 'NO_STATEMENT_EXIST', 'STATEMENT_CREATING')) {
        return null;
      }
      throw error;
    }
  }

  private speak(): Promise<{ merchant: Merchant; api: PayApi }> {
    this.speaking ??= this.merchant().then((merchant) => ({
      merchant,
      api: new PayApi(merchant),
    }));
    return this.speaking;
  }
}

async function answerOf(ask: () => Promise<RefundAtWechat>): Promise<RefundAnswer> {
  try {
    return { kind: 'REFUND', refund: await ask() };
  } catch (error) {
    // Too little money on the merchant's account, a limit, a rule: none of them is the payer's.
    if (error instanceof PayRefused) {
      return { kind: 'REFUSED', code: error.code };
    }
    throw error;
  }
}
