import { MS_PER_MINUTE, MS_PER_SECOND } from '@huiji/shared-types';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Told } from './pay-world.testing.js';
import { dropKeys, PAYER, PayWorld, until } from './pay-world.testing.js';
import type { OrderToPay } from './wechat-pay.js';

let world: PayWorld;
let order: OrderToPay;

beforeEach(async () => {
  world = await PayWorld.open();
  order = world.order();
});
afterEach(() => world.close());
afterAll(dropKeys);

const lastTold = (): Told => {
  const told = world.told.at(-1);
  if (told === undefined) {
    throw new Error('nothing was told');
  }
  return told;
};

const opened = ({ headers, body } = lastTold()) => world.pay.openNotice(headers, body);

const send = async (forgery: Parameters<typeof world.standIn.notices.send>[1] = null) => {
  const notice = world.standIn.noticeOf(order.outTradeNo);
  if (notice === null) {
    throw new Error('there is nothing to tell');
  }
  return world.standIn.notices.send(notice, forgery);
};

describe('a payment', () => {
  test('is told, encrypted and signed', async () => {
    await world.choose(order);
    await until(() => world.told.length === 1);
    expect(lastTold().body.toString()).not.toContain(order.outTradeNo.concat('"'));
    expect(await opened()).toEqual({
      ok: true,
      notice: {
        kind: 'PAID',
        id: expect.any(String),
        paid: expect.objectContaining({
          outTradeNo: order.outTradeNo,
          openid: PAYER,
          amountFen: 990,
          paidAt: world.clock.now(),
        }),
      },
    });
  });

  test.each([
    ['WRONG_KEY', 'WRONG_SIGNATURE'],
    ['CHANGED_BODY', 'WRONG_SIGNATURE'],
    ['SIGN_TEST', 'WRONG_SIGNATURE'],
    ['STALE', 'STALE'],
    ['UNKNOWN_SERIAL', 'UNKNOWN_KEY'],
  ] as const)('told with %s is not believed', async (forgery, refusal) => {
    world.standIn.notices.hold(true);
    await world.choose(order);
    expect(await send(forgery)).toBe(204);
    expect(await opened()).toEqual({ ok: false, refusal });
  });

  test('of another merchant is not ours', async () => {
    await world.choose(order);
    await until(() => world.told.length === 1);
    const merchant = await world.standIn.merchant();
    const { openNotice } = await import('./notice.js');
    const { headers, body } = lastTold();
    const wrong = [{ appId: 'wx2' }, { mchId: '1900000002' }];
    for (const change of wrong) {
      const result = openNotice({ ...merchant, ...change }, headers, body);
      expect(result).toEqual({ ok: false, refusal: 'OTHER_MERCHANT' });
    }
    const otherKey = { ...merchant, apiV3Key: 'x'.repeat(32) };
    expect(openNotice(otherKey, headers, body)).toEqual({ ok: false, refusal: 'UNREADABLE' });
  });

  test('without the four headers is nothing', async () => {
    await world.choose(order);
    await until(() => world.told.length === 1);
    expect(await opened({ headers: {}, body: lastTold().body })).toEqual({
      ok: false,
      refusal: 'UNSIGNED',
    });
  });
});

describe('what is not answered is told again', () => {
  test('after 15, 15 and 30 seconds, and 3 minutes', async () => {
    world.status = 500;
    await world.choose(order);
    await until(() => world.told.length === 1);
    for (const [told, wait] of [15, 15, 30, 180].entries()) {
      await settled();
      world.clock.advance(wait * MS_PER_SECOND - 1);
      await settled();
      expect(world.told).toHaveLength(told + 1);
      world.clock.advance(1);
      await until(() => world.told.length === told + 2);
    }
  });

  test('until it is', async () => {
    world.status = 500;
    await world.choose(order);
    await until(() => world.told.length === 1);
    world.status = 204;
    await settled();
    world.clock.advance(15 * MS_PER_SECOND);
    await until(() => world.told.length === 2);
    world.clock.advance(60 * MS_PER_MINUTE);
    await settled();
    expect(world.told).toHaveLength(2);
  });

  test('also by the next run of the stand-in', async () => {
    world.standIn.notices.hold(true);
    await world.choose(order);
    await settled();
    expect(world.told).toHaveLength(0);
    await world.restart();
    await until(() => world.told.length === 1);
  });
});

test('a refund is told once it has settled', async () => {
  await world.choose(order);
  await world.refund(order, 'refund-1');
  await until(() => world.told.length === 1);
  world.clock.advance(MS_PER_SECOND);
  await until(() => world.told.length === 2);
  expect(await opened()).toMatchObject({
    ok: true,
    notice: { kind: 'REFUND', refund: { outRefundNo: 'refund-1', state: 'SUCCESS' } },
  });
});

/** Longer than the stand-in takes to look for what is due. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 350));
