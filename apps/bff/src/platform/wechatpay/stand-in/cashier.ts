import type { KeyObject } from 'node:crypto';
import { createVerify } from 'node:crypto';
import { z } from 'zod';
import type { ClientParameters } from '../client-parameters.js';
import type { OrderBook } from './order-book.js';
import type { OrderRecord } from './stand-in-records.js';

/** What wx.requestPayment is given, as a client sends it. */
export const parametersSchema = z.strictObject({
  timeStamp: z.string().regex(/^\d{10}$/),
  nonceStr: z.string().min(1).max(32),
  package: z.string().regex(/^prepay_id=\w{1,64}$/),
  signType: z.literal('RSA'),
  paySign: z.string().min(1),
});

/** What the person does at the cashier. USERPAYING: begins to type the password and stays there. */
export type CashierChoice = 'SUCCESS' | 'FAIL' | 'CANCEL' | 'USERPAYING';

export type CashierResult =
  | { readonly result: 'paid' }
  | { readonly result: 'cancelled' }
  | {
      readonly result: 'failed';
      readonly reason: 'WRONG_SIGNATURE' | 'UNKNOWN' | 'ORDER_PAID' | 'ORDER_CLOSED' | 'DECLINED';
    };

export interface ShownOrder {
  readonly description: string;
  readonly amountFen: number;
  readonly payable: boolean;
}

const PACKAGE_PREFIX = 'prepay_id=';

/** The part of WeChat that a person sees: what is to be paid, and the choice. */
export class Cashier {
  constructor(
    private readonly orders: OrderBook,
    private readonly appId: string,
    private readonly merchantKey: () => Promise<KeyObject>,
    private readonly onPaid: (order: OrderRecord) => void,
  ) {}

  show(prepayId: string): ShownOrder | null {
    const order = this.orders.byPrepay(prepayId);
    if (order === null) {
      return null;
    }
    const payable = typeof this.orders.payable(prepayId) === 'object';
    return { description: order.description, amountFen: order.amountFen, payable };
  }

  /** The signature is checked before anything else, as WeChat does. */
  async choose(parameters: ClientParameters, choice: CashierChoice): Promise<CashierResult> {
    const { timeStamp, nonceStr, paySign } = parameters;
    const lines = `${this.appId}\n${timeStamp}\n${nonceStr}\n${parameters.package}\n`;
    const isTheirs = createVerify('RSA-SHA256')
      .update(lines)
      .verify(await this.merchantKey(), paySign, 'base64');
    if (!isTheirs) {
      return { result: 'failed', reason: 'WRONG_SIGNATURE' };
    }
    const order = this.orders.payable(parameters.package.slice(PACKAGE_PREFIX.length));
    if (typeof order === 'string') {
      return { result: 'failed', reason: order };
    }
    this.orders.setPaying(order, choice === 'USERPAYING');
    switch (choice) {
      case 'SUCCESS':
        this.onPaid(this.orders.pay(order));
        return { result: 'paid' };
      case 'FAIL':
        return { result: 'failed', reason: 'DECLINED' };
      case 'CANCEL':
      case 'USERPAYING':
        return { result: 'cancelled' };
    }
  }
}
