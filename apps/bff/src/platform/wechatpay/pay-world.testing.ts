import { cp, mkdtemp, rm } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Fen } from '@huiji/shared-types';
import { fen, instant, MS_PER_MINUTE } from '@huiji/shared-types';
import { SettableClock } from '../clock/clock.js';
import type { CashierChoice, CashierResult } from './stand-in/cashier.js';
import { PayStandIn } from './stand-in/pay-stand-in.js';
import { standInKeys } from './stand-in/stand-in-keys.js';
import type { OrderToPay } from './wechat-pay.js';
import { WechatPay } from './wechat-pay.js';

const WECHAT = { appId: 'wx1', appSecret: 'secret', apiBase: null };
export const PAYER = 'o-payer';
const FOLDER = 'wechatpay-stand-in';
const KEYS = path.join(tmpdir(), `huiji-pay-keys-${process.pid}`);

/** Making keys takes longer than a test; one pair serves all tests of a file. */
async function shareKeys(folder: string): Promise<void> {
  await standInKeys(KEYS);
  await cp(KEYS, path.join(folder, FOLDER), { recursive: true });
}

export const dropKeys = (): Promise<void> => rm(KEYS, { recursive: true, force: true });

/** What the merchant's server was told, as it came. */
export interface Told {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A stand-in on a folder of its own, the gateway that speaks with it, and a server that takes its notices. */
export class PayWorld {
  readonly clock = new SettableClock();
  readonly told: Told[] = [];
  /** What the merchant's server answers notices with. */
  status = 204;
  private numbers = 0;

  standIn: PayStandIn;
  pay: WechatPay;

  private constructor(
    private readonly folder: string,
    private readonly origin: string,
    readonly close: () => Promise<void>,
  ) {}

  static async open(): Promise<PayWorld> {
    const folder = await mkdtemp(path.join(tmpdir(), 'huiji-pay-'));
    const receiver = createServer(async (request, response) => {
      world.told.push({ headers: request.headers, body: await buffer(request) });
      response.writeHead(world.status).end();
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
    const world: PayWorld = new PayWorld(folder, origin, async () => {
      await world.standIn.onApplicationShutdown();
      receiver.closeAllConnections();
      await new Promise((resolve) => receiver.close(resolve));
      await rm(folder, { recursive: true, force: true });
    });
    world.clock.freezeAt(instant(Date.parse('2026-11-20T04:00:00Z')));
    await shareKeys(folder);
    await world.start();
    return world;
  }

  /** Ends the stand-in and starts another on the same folder. */
  async restart(): Promise<void> {
    await this.standIn.onApplicationShutdown();
    await this.start();
  }

  order(changes: Partial<OrderToPay> = {}): OrderToPay {
    this.numbers += 1;
    return {
      outTradeNo: `order-${this.numbers}`,
      description: '手冲咖啡壶',
      amountFen: fen(990),
      openid: PAYER,
      payableUntil: instant(this.clock.now() + 15 * MS_PER_MINUTE),
      ...changes,
    };
  }

  /** Goes to the cashier with an order that has been placed. */
  async choose(order: OrderToPay, choice: CashierChoice = 'SUCCESS'): Promise<CashierResult> {
    const prepayId = await this.pay.prepay(order);
    if (prepayId === null) {
      throw new Error(`${order.outTradeNo} cannot be paid`);
    }
    const parameters = await this.pay.clientParameters(prepayId, this.clock.now());
    return this.standIn.cashier.choose(parameters, choice);
  }

  refund(order: OrderToPay, outRefundNo: string, refundFen: Fen = order.amountFen) {
    const { outTradeNo, amountFen: totalFen } = order;
    return this.pay.refund({ outTradeNo, outRefundNo, reason: '超时退款', refundFen, totalFen });
  }

  private async start(): Promise<void> {
    const config = { production: false, wechat: WECHAT, dataDir: this.folder };
    this.standIn = await new PayStandIn(config, this.clock, () => this.origin).start();
    this.pay = new WechatPay(() => this.standIn.merchant());
  }
}

const POLL_MS = 20;
const LONGEST_MS = 10_000;

/** Waits until something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + LONGEST_MS;
  while (!isSo()) {
    if (performance.now() > end) {
      throw new Error('it never came about');
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
