import { createHash, createPublicKey } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { Clock } from '../../clock/clock.js';
import type { AppConfig } from '../../config/app-config.js';
import type { Merchant } from '../../config/wechatpay-merchant.js';
import { signedHeaders } from './answer-signer.js';
import { BillBook } from './bill-book.js';
import { Cashier } from './cashier.js';
import { FileStore } from './file-store.js';
import { MerchantSignature } from './merchant-signature.js';
import { NoticeBoard } from './notice-board.js';
import { OrderBook, shownOrder } from './order-book.js';
import type { PayAnswer, PayRequest } from './pay-answer.js';
import { refusal } from './pay-answer.js';
import { PayFaults } from './pay-faults.js';
import type { PayRoute } from './pay-routes.js';
import { routeOf } from './pay-routes.js';
import { RefundBook } from './refund-book.js';
import type { StandInKeys } from './stand-in-keys.js';
import { standInKeys } from './stand-in-keys.js';
import type { NoticeRecord, OrderRecord, RefundRecord } from './stand-in-records.js';

const FOLDER = 'wechatpay-stand-in';
const MCH_ID = '1900000001';
const PUBLIC_KEY_ID = 'PUB_KEY_ID_STANDIN0190000000120261122';
const NOTIFY_PATH = '/webhooks/wechatpay';
/** A name for the server beside: WeChat Pay takes https addresses only. */
const NOTIFY_ORIGIN = 'https://huiji.invalid';
const NOT_FOUND = 404;

/** Where the server beside listens; null while it does not. */
export type Neighbour = () => string | null;

/**
 * A local server that speaks the part of api.mch.weixin.qq.com that Huiji uses, with real keys and real
 * ciphers of its own making. Its orders, refunds and untold notices lie under DATA_DIR. For development and tests.
 */
export class PayStandIn implements OnApplicationShutdown {
  readonly faults = new PayFaults();
  readonly orders: OrderBook;
  readonly refunds: RefundBook;
  readonly notices: NoticeBoard;
  readonly cashier: Cashier;
  private readonly bills: BillBook;
  private readonly pending: FileStore<NoticeRecord>;
  private readonly folder: string;
  private readonly appId: string;
  private readonly server: Server;
  private keys: Promise<StandInKeys> | null = null;
  private signatures: Promise<MerchantSignature> | null = null;

  /** @throws Error in production, where nothing stands in for WeChat Pay */
  constructor(
    config: Pick<AppConfig, 'production' | 'wechat' | 'dataDir'>,
    private readonly clock: Clock,
    private readonly neighbour: Neighbour,
  ) {
    if (config.production) {
      throw new Error('the WeChat Pay stand-in does not run in production');
    }
    this.folder = path.join(config.dataDir, FOLDER);
    this.appId = config.wechat.appId;
    const store = <Row>(name: string) => new FileStore<Row>(path.join(this.folder, name));
    this.orders = new OrderBook(
      store<OrderRecord>('orders'),
      store<string>('prepays'),
      { appId: this.appId, mchId: MCH_ID },
      clock,
    );
    this.refunds = new RefundBook(store<RefundRecord>('refunds'), this.orders, clock, (refund) =>
      this.tellRefund(refund),
    );
    this.bills = new BillBook(this.orders, this.refunds, clock, () => this.base);
    this.pending = store<NoticeRecord>('notices');
    this.notices = new NoticeBoard({
      notices: this.pending,
      clock,
      keys: async () => ({ ...(await this.ownKeys()), publicKeyId: PUBLIC_KEY_ID }),
      content: (notice) => this.contentOf(notice),
      resolve: (notifyUrl) => this.resolve(notifyUrl),
    });
    this.cashier = new Cashier(
      this.orders,
      this.appId,
      async () => (await this.ownKeys()).merchantPublicKey,
      (order) => this.notices.add(this.paidNotice(order)),
    );
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error: unknown) => {
        response.destroy(error instanceof Error ? error : undefined);
      });
    });
  }

  /** Listens on a free port of this machine, and goes on with what is still to be told. */
  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.notices.start();
    return this;
  }

  /** Where it answers, once started. */
  get base(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The merchant whom it knows: what the settings would say of a real one. */
  async merchant(): Promise<Merchant> {
    const keys = await this.ownKeys();
    return {
      appId: this.appId,
      mchId: MCH_ID,
      serial: serialOf(keys),
      privateKey: keys.merchantPrivateKey,
      publicKeyId: PUBLIC_KEY_ID,
      publicKey: keys.publicKey,
      apiV3Key: keys.apiV3Key,
      base: this.base,
      notifyUrl: NOTIFY_ORIGIN + NOTIFY_PATH,
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.notices.stop();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** What would be told of an order or a refund now, whether or not it has been told before. */
  noticeOf(subject: string): NoticeRecord | null {
    const order = this.orders.find(subject);
    if (order !== null) {
      return order.state === 'SUCCESS' ? written(this.paidNotice(order)) : null;
    }
    const refund = this.refunds.find(subject);
    const notice = refund === null ? null : this.refundNotice(refund);
    return notice === null ? null : written(notice);
  }

  private ownKeys(): Promise<StandInKeys> {
    this.keys ??= standInKeys(this.folder);
    return this.keys;
  }

  private resolve(notifyUrl: string): string | null {
    const { origin, pathname } = new URL(notifyUrl);
    if (origin !== NOTIFY_ORIGIN) {
      return notifyUrl;
    }
    const beside = this.neighbour();
    return beside === null ? null : beside + pathname;
  }

  private async answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(message.url ?? '/', 'http://stand-in');
    const route = routeOf(`${message.method} ${decodeURIComponent(address.pathname)}`);
    const body = await buffer(message);
    const fault = route === null ? null : this.faults.next(route.call);
    if (fault?.kind === 'HANG_UP') {
      message.socket.destroy();
      return;
    }
    if (fault?.kind === 'SLOW') {
      await sleep(fault.delayMs, undefined, { ref: false });
    }
    const answer =
      fault?.kind === 'ERROR'
        ? refusal(fault.code, 'injected', fault.status)
        : await this.decide(message, body, route, address.searchParams);
    if (fault?.kind === 'LOST_ANSWER') {
      message.socket.destroy();
      return;
    }
    const text = Buffer.isBuffer(answer.body)
      ? answer.body
      : answer.body === null
        ? ''
        : JSON.stringify(answer.body);
    const isSigned = answer.status < 300 && answer.isUnsigned !== true;
    const headers = isSigned
      ? signedHeaders(
          String(text),
          { ...(await this.ownKeys()), publicKeyId: PUBLIC_KEY_ID },
          fault?.kind ?? null,
        )
      : {};
    response.writeHead(answer.status, {
      ...headers,
      'content-type': 'application/json',
      'request-id': createHash('sha1').update(String(message.headers.authorization)).digest('hex'),
    });
    response.end(text);
  }

  private async decide(
    message: IncomingMessage,
    body: Buffer,
    route: PayRoute | null,
    query: URLSearchParams,
  ): Promise<PayAnswer> {
    this.signatures ??= this.ownKeys().then(
      (keys) =>
        new MerchantSignature({
          mchId: MCH_ID,
          serial: serialOf(keys),
          publicKey: keys.merchantPublicKey,
        }),
    );
    const refused = (await this.signatures).refuse(message, body);
    if (refused !== null) {
      return refused;
    }
    if (route === null) {
      return refusal('RESOURCE_NOT_EXISTS', 'no such address', NOT_FOUND);
    }
    return this.handle(route, { query, json: jsonIn(body) });
  }

  private handle({ call, id }: PayRoute, request: PayRequest): PayAnswer {
    switch (call) {
      case 'PREPAY':
        return this.orders.place(request);
      case 'QUERY':
        return this.orders.query(id, request);
      case 'CLOSE':
        return this.orders.close(id, request);
      case 'REFUND':
        return this.refunds.ask(request);
      case 'REFUND_QUERY':
        return this.refunds.query(id);
      case 'BILL':
        return this.bills.offer(request);
      case 'BILL_FILE':
        return this.bills.download(request);
    }
  }

  private contentOf({ originalType, subject }: NoticeRecord) {
    if (originalType === 'transaction') {
      const order = this.orders.find(subject);
      return order === null ? null : shownOrder(order);
    }
    const refund = this.refunds.find(subject);
    return refund === null ? null : this.refunds.told(refund);
  }

  private paidNotice(order: OrderRecord): Omit<NoticeRecord, 'id' | 'attempts'> {
    const now = this.clock.now();
    return {
      eventType: 'TRANSACTION.SUCCESS',
      summary: '支付成功',
      notifyUrl: order.notifyUrl,
      originalType: 'transaction',
      subject: order.outTradeNo,
      madeAt: now,
      nextAt: now,
    };
  }

  private refundNotice(refund: RefundRecord): Omit<NoticeRecord, 'id' | 'attempts'> | null {
    if (refund.notifyUrl === null) {
      return null;
    }
    return {
      eventType: `REFUND.${refund.outcome}`,
      summary: '退款结果',
      notifyUrl: refund.notifyUrl,
      originalType: 'refund',
      subject: refund.outRefundNo,
      madeAt: refund.settlesAt,
      nextAt: refund.settlesAt,
    };
  }

  private tellRefund(refund: RefundRecord): void {
    const notice = this.refundNotice(refund);
    if (notice !== null) {
      this.notices.add(notice);
    }
  }
}

const written = (notice: Omit<NoticeRecord, 'id' | 'attempts'>): NoticeRecord => ({
  ...notice,
  id: `${notice.subject}-by-hand`,
  attempts: 0,
});

/** A number that belongs to the key, as a certificate's would. */
const serialOf = ({ merchantPrivateKey }: StandInKeys): string =>
  createHash('sha1')
    .update(createPublicKey(merchantPrivateKey).export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .toUpperCase();

function jsonIn(body: Buffer): unknown {
  try {
    return body.length === 0 ? null : JSON.parse(body.toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) {
      return null;
    }
    throw error;
  }
}
