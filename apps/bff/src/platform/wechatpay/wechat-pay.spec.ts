import { createPublicKey, createVerify, generateKeyPairSync } from 'node:crypto';
import type { BusinessDate } from '@huiji/shared-types';
import { fen, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from '@huiji/shared-types';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { PayRefused, PaySilent } from './pay-error.js';
import { dropKeys, PAYER, PayWorld } from './pay-world.testing.js';
import type { PayFault } from './stand-in/pay-faults.js';
import { PayStandIn } from './stand-in/pay-stand-in.js';
import { WechatPay } from './wechat-pay.js';

const DAY = '2026-11-20' as BusinessDate;

let world: PayWorld;

beforeEach(async () => {
  world = await PayWorld.open();
});
afterEach(() => world.close());
afterAll(dropKeys);

const fault = (changes: Partial<PayFault>): PayFault => ({
  kind: 'ERROR',
  status: 500,
  code: 'SYSTEM_ERROR',
  delayMs: 0,
  ...changes,
});

describe('an order', () => {
  test('has one prepay id while that lives, then another', async () => {
    const order = world.order({ payableUntil: world.order().payableUntil });
    const first = await world.pay.prepay(order);
    expect(first).toMatch(/^wx[0-9a-f]{32}$/);
    expect(await world.pay.prepay(order)).toBe(first);
  });

  test('with other contents under its number is refused', async () => {
    const order = world.order();
    await world.pay.prepay(order);
    expect(await world.pay.prepay({ ...order, amountFen: fen(1) })).toBeNull();
    expect(await world.pay.findOrder(order.outTradeNo)).toEqual({ state: 'UNPAID' });
  });

  test('must be payable for a minute', async () => {
    const late = world.order({ payableUntil: world.clock.now() });
    await expect(world.pay.prepay(late)).rejects.toThrow(PayRefused);
  });

  test('is found as it stands: unknown, unpaid, paid, closed', async () => {
    expect(await world.pay.findOrder('nothing-there')).toEqual({ state: 'UNKNOWN' });
    const order = world.order();
    expect(await world.choose(order)).toEqual({ result: 'paid' });
    expect(await world.pay.findOrder(order.outTradeNo)).toEqual({
      state: 'PAID',
      paid: {
        outTradeNo: order.outTradeNo,
        transactionId: expect.stringMatching(/^4200\d{24}$/),
        appId: 'wx1',
        mchId: '1900000001',
        openid: PAYER,
        amountFen: 990,
        paidAt: world.clock.now(),
      },
    });
    expect(await world.pay.prepay(order)).toBeNull();
    expect(await world.pay.closeOrder(order.outTradeNo)).toBe(false);
    const other = world.order();
    await world.pay.prepay(other);
    expect(await world.pay.closeOrder(other.outTradeNo)).toBe(true);
    expect(await world.pay.closeOrder(other.outTradeNo)).toBe(true);
    expect(await world.pay.findOrder(other.outTradeNo)).toEqual({ state: 'CLOSED' });
    expect(await world.pay.prepay(other)).toBeNull();
  });

  test('is not closed while the password is typed', async () => {
    const order = world.order();
    await world.choose(order, 'USERPAYING');
    expect(await world.pay.closeOrder(order.outTradeNo)).toBe(false);
    expect(await world.pay.findOrder(order.outTradeNo)).toEqual({ state: 'UNPAID' });
  });
});

describe('the cashier', () => {
  test.each(['CANCEL', 'FAIL'] as const)(
    '%s takes nothing and may be tried again',
    async (choice) => {
      const order = world.order();
      expect(await world.choose(order, choice)).not.toEqual({ result: 'paid' });
      expect(await world.choose(order)).toEqual({ result: 'paid' });
    },
  );

  test('takes nothing for parameters that the merchant has not signed', async () => {
    const prepayId = String(await world.pay.prepay(world.order()));
    const parameters = await world.pay.clientParameters(prepayId, world.clock.now());
    const changed = [
      { nonceStr: 'another' },
      { timeStamp: '1795000000' },
      { paySign: Buffer.from('mine').toString('base64') },
    ];
    for (const change of changed) {
      expect(await world.standIn.cashier.choose({ ...parameters, ...change }, 'SUCCESS')).toEqual({
        result: 'failed',
        reason: 'WRONG_SIGNATURE',
      });
    }
  });

  test('takes nothing once the time is over', async () => {
    const order = world.order();
    const prepayId = String(await world.pay.prepay(order));
    const parameters = await world.pay.clientParameters(prepayId, world.clock.now());
    world.clock.advance(15 * MS_PER_MINUTE);
    expect(await world.standIn.cashier.choose(parameters, 'SUCCESS')).toEqual({
      result: 'failed',
      reason: 'ORDER_CLOSED',
    });
  });

  test('gets four signed lines', async () => {
    const merchant = await world.standIn.merchant();
    const parameters = await world.pay.clientParameters('wx42', world.clock.now());
    const { timeStamp, nonceStr, paySign } = parameters;
    expect(parameters).toMatchObject({ package: 'prepay_id=wx42', signType: 'RSA' });
    expect(nonceStr.length).toBeLessThanOrEqual(32);
    const lines = `wx1\n${timeStamp}\n${nonceStr}\nprepay_id=wx42\n`;
    const key = createPublicKey(merchant.privateKey);
    expect(createVerify('RSA-SHA256').update(lines).verify(key, paySign, 'base64')).toBe(true);
  });
});

describe('only the merchant is answered', () => {
  test('not one with another key', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const merchant = { ...(await world.standIn.merchant()), privateKey };
    const thief = new WechatPay(async () => merchant);
    await expect(thief.prepay(world.order())).rejects.toMatchObject({ code: 'SIGN_ERROR' });
  });

  test('not one with another certificate', async () => {
    const merchant = { ...(await world.standIn.merchant()), serial: 'AAAAAAAAAAAAAAAA' };
    const other = new WechatPay(async () => merchant);
    await expect(other.prepay(world.order())).rejects.toMatchObject({ code: 'SIGN_ERROR' });
  });

  test('not one who signs nothing', async () => {
    const response = await fetch(`${world.standIn.base}/v3/refund/domestic/refunds/x`);
    expect(response.status).toBe(401);
  });
});

describe('only WeChat Pay is believed', () => {
  test.each(['UNSIGNED', 'WRONG_KEY', 'STALE'] as const)(
    'not an answer that is %s',
    async (kind) => {
      world.standIn.faults.set([fault({ call: 'QUERY', kind })]);
      const order = world.order();
      await world.choose(order);
      await expect(world.pay.findOrder(order.outTradeNo)).rejects.toThrow(PaySilent);
    },
  );

  test('an error is asked again twice with the same words', async () => {
    world.standIn.faults.set([fault({ call: 'PREPAY', times: 2 })]);
    expect(await world.pay.prepay(world.order())).not.toBeNull();
    world.standIn.faults.set([fault({ call: 'PREPAY', times: 3 })]);
    await expect(world.pay.prepay(world.order())).rejects.toMatchObject({ code: 'SYSTEM_ERROR' });
  });

  test.each(['HANG_UP', 'LOST_ANSWER'] as const)(
    '%s is silence, and nothing is done twice',
    async (kind) => {
      const order = world.order();
      await world.choose(order);
      world.standIn.faults.set([fault({ call: 'REFUND', kind, times: 1 })]);
      await expect(world.refund(order, 'refund-1')).rejects.toThrow(PaySilent);
      expect(await world.refund(order, 'refund-1')).toMatchObject({ kind: 'REFUND' });
      expect(world.standIn.refunds.all()).toHaveLength(1);
    },
  );

  test('nothing of the key stands in an error', async () => {
    world.standIn.faults.set([fault({ call: 'QUERY', kind: 'HANG_UP' })]);
    const error: unknown = await world.pay.findOrder('order-x').catch((thrown: unknown) => thrown);
    expect(JSON.stringify({ ...(error as Error), text: String(error) })).not.toMatch(
      /privateKey|authorization|WECHATPAY2/i,
    );
    expect((error as Error).cause).toBeUndefined();
  });
});

describe('a refund', () => {
  test('is taken on, then settles', async () => {
    const order = world.order();
    await world.choose(order);
    const asked = await world.refund(order, 'refund-1');
    expect(asked).toMatchObject({ refund: { state: 'PROCESSING', amountFen: 990 } });
    world.clock.advance(MS_PER_SECOND);
    expect(await world.pay.findRefund('refund-1')).toMatchObject({
      refund: { state: 'SUCCESS', succeededAt: world.clock.now() },
    });
  });

  test('never gives back more than was paid', async () => {
    const order = world.order();
    await world.choose(order);
    expect(await world.refund(order, 'refund-1', fen(600))).toMatchObject({ kind: 'REFUND' });
    expect(await world.refund(order, 'refund-2', fen(391))).toMatchObject({ kind: 'REFUSED' });
    expect(await world.refund(order, 'refund-2', fen(390))).toMatchObject({ kind: 'REFUND' });
  });

  test('under a used number with another amount is refused', async () => {
    const order = world.order();
    await world.choose(order);
    await world.refund(order, 'refund-1', fen(600));
    expect(await world.refund(order, 'refund-1', fen(1))).toEqual({
      kind: 'REFUSED',
      code: 'INVALID_REQUEST',
    });
  });

  test('needs a payment', async () => {
    const order = world.order();
    await world.pay.prepay(order);
    expect(await world.refund(order, 'refund-1')).toMatchObject({ kind: 'REFUSED' });
    expect(await world.pay.findRefund('refund-1')).toEqual({
      kind: 'REFUSED',
      code: 'ORDER_NOT_EXIST',
    });
  });
});

describe('the bill of a day', () => {
  test('has what came in and what went back', async () => {
    expect(await world.pay.billOf(DAY)).toBeNull();
    const order = world.order({ amountFen: fen(1_005) });
    await world.choose(order);
    await world.refund(order, 'refund-1', fen(205));
    world.clock.advance(MS_PER_SECOND);
    expect(await world.pay.billOf(DAY)).toEqual([
      expect.objectContaining({ kind: 'PAYMENT', outTradeNo: order.outTradeNo, amountFen: 1_005 }),
      expect.objectContaining({ kind: 'REFUND', outRefundNo: 'refund-1', amountFen: 205 }),
    ]);
  });

  test('ends at midnight in China', async () => {
    await world.choose(world.order());
    world.clock.advance(12 * MS_PER_HOUR);
    await world.choose(world.order());
    expect(await world.pay.billOf(DAY)).toHaveLength(1);
    expect(await world.pay.billOf('2026-11-21' as BusinessDate)).toHaveLength(1);
  });
});

test('orders and keys outlive the stand-in', async () => {
  const order = world.order();
  await world.choose(order);
  const { privateKey } = await world.standIn.merchant();
  await world.restart();
  expect(await world.pay.findOrder(order.outTradeNo)).toMatchObject({ state: 'PAID' });
  expect((await world.standIn.merchant()).privateKey.equals(privateKey)).toBe(true);
});

test('nothing stands in for WeChat Pay in production', () => {
  const wechat = { appId: 'wx1', appSecret: 'secret', apiBase: null };
  const config = { production: true, wechat, dataDir: '/nowhere' };
  expect(() => new PayStandIn(config, world.clock, () => null)).toThrow(/production/);
});
