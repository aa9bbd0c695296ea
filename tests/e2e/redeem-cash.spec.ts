import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  addCashReward,
  anew,
  type Buyer,
  becomes,
  buyerOf,
  keptOf,
  orderOf,
  settleMoney,
  WELCOME,
} from '../testkit/cash-reward.js';
import { balance, ledgerAudit } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { after, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import {
  advanceClock,
  freezeClock,
  holdPayNotices,
  type NoticeForgery,
  payBooks,
  runJob,
  sendPayNotice,
  setPayFaults,
} from '../testkit/stand-in.js';
import { changedTables, tableState } from '../testkit/table-state.js';

const MINUTE_MS = 60_000;
const PAY_WITHIN_MS = 15 * MINUTE_MS;
const LONG_MS = 60_000;

let scene: Scene;
let url: string;
let reward: string;
let people = 0;

beforeAll(async () => {
  scene = await startScene();
  url = scene.app.client.url;
  reward = await addCashReward(scene);
});
afterEach(async () => {
  await setPayFaults(url, []);
  await holdPayNotices(url, false);
  await settleMoney(scene);
  const { violations } = await ledgerAudit(scene.app.client, scene.operator);
  expect(violations).toEqual([]);
  await freezeClock(url, WEDNESDAY);
});
afterAll(() => scene.close());

const buyer = (): Promise<Buyer> => buyerOf(scene, `cash-${++people}`, reward);
/** As it stands now, to somebody who has signed in now. */
const statusOf = async (member: Buyer, id: string) =>
  (await (await anew(scene, member)).mall.redemption(id)).status;
const pointsOf = async (member: Buyer) => {
  const { token } = await anew(scene, member);
  const { available, held } = await balance(scene.app.client, token);
  return { available, held };
};

describe('a redemption with a cash part', () => {
  test('holds its points until it is paid, then is ready', async () => {
    const member = await buyer();
    const redeemed = await member.redeem();
    expect(redeemed).toMatchObject({
      status: 'AWAITING_PAYMENT',
      fen: 990,
      payBefore: after(WEDNESDAY, PAY_WITHIN_MS),
      pickupCode: null,
    });
    expect(await pointsOf(member)).toEqual({ available: WELCOME - 300, held: 300 });
    const signed = await member.parameters(redeemed.id);
    expect(signed).toMatchObject({ signType: 'RSA' });
    expect((await member.parameters(redeemed.id)).package).toBe(signed.package);
    expect(await member.pay(redeemed.id)).toEqual({ result: 'paid' });
    await becomes(member, redeemed.id, 'READY_FOR_PICKUP');
    expect((await member.mall.redemption(redeemed.id)).pickupCode).toMatch(/^\d{12}$/);
    expect(await pointsOf(member)).toEqual({ available: WELCOME - 300, held: 0 });
    expect(await member.mall.pay(redeemed.id)).toMatchObject({
      __typename: 'RedemptionProblem',
      status: 'READY_FOR_PICKUP',
    });
    expect(await keptOf(scene, await orderOf(scene, redeemed.id))).toBe(990);
  });

  test.each(['CANCEL', 'FAIL'] as const)(
    '%s at the cashier leaves it to be paid',
    async (choice) => {
      const member = await buyer();
      const { id } = await member.redeem();
      expect((await member.pay(id, choice)).result).not.toBe('paid');
      expect((await member.mall.redemption(id)).status).toBe('AWAITING_PAYMENT');
      expect(await member.pay(id)).toEqual({ result: 'paid' });
      await becomes(member, id, 'READY_FOR_PICKUP');
    },
  );

  test('is for its member alone to pay', async () => {
    const [member, other] = [await buyer(), await buyer()];
    const { id } = await member.redeem();
    await expect(other.mall.pay(id)).rejects.toThrow(/NOT_FOUND|found/i);
  });

  test('says so while WeChat Pay is away, and can be paid after it', async () => {
    const member = await buyer();
    const { id } = await member.redeem();
    await setPayFaults(url, [{ call: 'PREPAY', kind: 'HANG_UP' }]);
    await expect(member.mall.pay(id)).rejects.toThrow(/WeChat Pay does not answer/);
    await setPayFaults(url, []);
    expect(await member.pay(id)).toEqual({ result: 'paid' });
    await becomes(member, id, 'READY_FOR_PICKUP');
  });
});

describe('a payment that does not come in time', () => {
  test('ends it by the clock: everything goes back and the order is closed', async () => {
    const member = await buyer();
    const { id } = await member.redeem();
    const signed = await member.parameters(id);
    await advanceClock(url, PAY_WITHIN_MS);
    expect(await statusOf(member, id)).toBe('EXPIRED');
    const late = await anew(scene, member);
    expect(await late.mall.pay(id)).toMatchObject({ status: 'EXPIRED' });
    expect(await pointsOf(member)).toEqual({ available: WELCOME, held: 0 });
    await settleMoney(scene);
    const { orders } = await payBooks(url);
    const order = await orderOf(scene, id);
    expect(orders.find(({ outTradeNo }) => outTradeNo === order)?.state).toBe('CLOSED');
    expect(signed.package).toContain('prepay_id=');
  });

  test('but was made goes back whole when it is heard of too late', async () => {
    await holdPayNotices(url, true);
    const member = await buyer();
    const { id } = await member.redeem();
    await member.pay(id);
    const order = await orderOf(scene, id);
    await advanceClock(url, PAY_WITHIN_MS);
    expect(await sendPayNotice(url, order)).toBe(204);
    expect(await sendPayNotice(url, order)).toBe(204);
    expect(await statusOf(member, id)).toBe('EXPIRED');
    await settleMoney(scene);
    expect(await statusOf(member, id)).toBe('REFUNDED');
    expect(await pointsOf(member)).toEqual({ available: WELCOME, held: 0 });
    expect(await keptOf(scene, order)).toBe(0);
  });

  test('is asked about when the notice never comes', async () => {
    await holdPayNotices(url, true);
    const member = await buyer();
    const { id } = await member.redeem();
    await member.pay(id);
    await advanceClock(url, MINUTE_MS);
    await runJob(url, 'payments');
    await becomes(member, id, 'READY_FOR_PICKUP');
  });
});

describe('cancelling', () => {
  test('before it is paid closes the order', async () => {
    const member = await buyer();
    const { id } = await member.redeem();
    const signed = await member.parameters(id);
    expectType(await member.mall.cancel(id), 'Redemption');
    await settleMoney(scene);
    const order = await orderOf(scene, id);
    const { orders } = await payBooks(url);
    expect(orders.find(({ outTradeNo }) => outTradeNo === order)?.state).toBe('CLOSED');
    expect(signed.paySign).not.toBe('');
    expect(await pointsOf(member)).toEqual({ available: WELCOME, held: 0 });
  });

  test('gives a payment back that slipped through', async () => {
    await holdPayNotices(url, true);
    const member = await buyer();
    const { id } = await member.redeem();
    await member.pay(id);
    expect(expectType(await member.mall.cancel(id), 'Redemption').status).toBe('CANCELLED');
    await settleMoney(scene);
    expect(await statusOf(member, id)).toBe('REFUNDED');
    expect(await keptOf(scene, await orderOf(scene, id))).toBe(0);
  });

  test(
    'after it was paid gives back points and money, however often it fails at first',
    async () => {
      const member = await buyer();
      const { id } = await member.redeem();
      await member.pay(id);
      await becomes(member, id, 'READY_FOR_PICKUP');
      await setPayFaults(url, [
        { call: 'REFUND', kind: 'LOST_ANSWER', times: 1 },
        { call: 'REFUND', kind: 'ERROR', status: 403, code: 'NOT_ENOUGH', times: 2 },
      ]);
      expectType(await member.mall.cancel(id), 'Redemption');
      expect(await pointsOf(member)).toEqual({ available: WELCOME, held: 0 });
      await settleMoney(scene);
      const order = await orderOf(scene, id);
      expect(await statusOf(member, id)).toBe('REFUNDED');
      const { refunds } = await payBooks(url);
      expect(refunds.filter(({ outTradeNo }) => outTradeNo === order)).toHaveLength(1);
      expect(await keptOf(scene, order)).toBe(0);
    },
    LONG_MS,
  );
});

describe('a notice', () => {
  test.each<NoticeForgery>(['WRONG_KEY', 'STALE', 'SIGN_TEST', 'UNKNOWN_SERIAL', 'CHANGED_BODY'])(
    'with %s is refused and changes nothing',
    async (forgery) => {
      await holdPayNotices(url, true);
      const member = await buyer();
      const { id } = await member.redeem();
      await member.pay(id);
      const before = await tableState(scene.app);
      expect(await sendPayNotice(url, await orderOf(scene, id), forgery)).toBe(401);
      expect(changedTables(before, await tableState(scene.app))).toEqual([]);
    },
  );

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['anything', '{"id":"x"}'],
  ])('that says %s is refused', async (_, body) => {
    const response = await fetch(`${url}/webhooks/wechatpay`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  });
});
