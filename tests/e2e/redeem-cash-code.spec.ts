import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  anew,
  type Buyer,
  becomes,
  buyerOf,
  keptOf,
  orderOf,
  settleMoney,
  WELCOME,
} from '../testkit/cash-reward.js';
import { addReward } from '../testkit/mall.js';
import { balance, ledgerAudit } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { after, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import {
  advanceClock,
  holdPayNotices,
  payAtCashier,
  runJob,
  sendPayNotice,
} from '../testkit/stand-in.js';
import { addVoucherKind, vouchers } from '../testkit/vouchers.js';

const MINUTE_MS = 60_000;
const PAY_WITHIN_MS = 15 * MINUTE_MS;
const PRICE = { expectedPoints: 300, expectedFen: 990 } as const;

let scene: Scene;
let url: string;
let people = 0;

beforeAll(async () => {
  scene = await startScene();
  url = scene.app.client.url;
});
afterEach(async () => {
  await holdPayNotices(url, false);
  await settleMoney(scene);
  const { violations } = await ledgerAudit(scene.app.client, scene.operator);
  expect(violations).toEqual([]);
  scene = await scene.at(WEDNESDAY);
});
afterAll(() => scene.close());

type Codes = Parameters<typeof addVoucherKind>[1];

/** A voucher for 300 points and ¥9.90. */
async function putUp(codes: Codes) {
  const { database } = scene.app;
  const voucherKindId = await addVoucherKind(database, codes);
  const rewardId = await addReward(database, {
    kind: 'VOUCHER',
    methods: ['CODE'],
    pricePoints: PRICE.expectedPoints,
    priceFen: PRICE.expectedFen,
    voucherKindId,
  });
  return { rewardId, voucherKindId };
}

const buyer = (rewardId: string): Promise<Buyer> => buyerOf(scene, `coupon-${++people}`, rewardId);

async function redeem({ mall, rewardId }: Buyer) {
  return expectType(await mall.redeem({ rewardId, method: 'CODE', ...PRICE }), 'Redemption');
}

/** Of a kind: codes that nobody has, that are set aside, that somebody has. */
async function codesOf(kindId: string) {
  const [row] = await scene.app.database.rows<Record<'free' | 'reserved' | 'given', number>>(
    `SELECT (SELECT COUNT(*) FROM voucher_pool_code WHERE kind_id = ?) AS free,
            CAST(COALESCE(SUM(state = 'RESERVED'), 0) AS SIGNED) AS reserved,
            CAST(COALESCE(SUM(state <> 'RESERVED'), 0) AS SIGNED) AS given
       FROM voucher WHERE kind_id = ?`,
    [kindId, kindId],
  );
  return row;
}

const walletOf = async (member: Buyer) =>
  vouchers(scene.app.client, (await anew(scene, member)).token);

describe('a voucher with a cash part', () => {
  test.each<[string, Codes]>([
    ['from a pool', { loaded: 3 }],
    ['generated', 'GENERATED'],
  ])('is handed out when it has been paid, not before: %s', async (_, codes) => {
    const { rewardId, voucherKindId } = await putUp(codes);
    const free = codes === 'GENERATED' ? 0 : 2;
    const member = await buyer(rewardId);
    const { client } = scene.app;
    const redeemed = await redeem(member);
    expect(redeemed).toMatchObject({
      status: 'AWAITING_PAYMENT',
      voucherCode: null,
      payBefore: after(WEDNESDAY, PAY_WITHIN_MS),
    });
    expect(await vouchers(client, member.token)).toEqual([]);
    expect(await codesOf(voucherKindId)).toEqual({ free, reserved: 1, given: 0 });
    expect(await balance(client, member.token)).toMatchObject({ held: 300 });

    await advanceClock(url, MINUTE_MS);
    expect(await member.pay(redeemed.id)).toEqual({ result: 'paid' });
    await becomes(member, redeemed.id, 'COMPLETED');
    const paid = await member.mall.redemption(redeemed.id);
    expect(paid).toMatchObject({ cancellation: null, pickupCode: null });
    expect(paid.voucherCode).toMatch(/^7\d{13}$/);
    // Its days begin when it has been paid.
    expect(await vouchers(client, member.token)).toMatchObject([
      { code: paid.voucherCode, state: 'USABLE', expiresAt: '2027-01-24T15:59:59.999Z' },
    ]);
    expect(await balance(client, member.token)).toMatchObject({
      available: WELCOME - 300,
      held: 0,
    });
    expect(await codesOf(voucherKindId)).toEqual({ free, reserved: 0, given: 1 });
    expect(await keptOf(scene, await orderOf(scene, redeemed.id))).toBe(990);
    expect(await member.mall.cancel(redeemed.id)).toMatchObject({ status: 'COMPLETED' });

    const sale = await scene.till.sell({
      tillSessionId: await scene.till.serve(member.token),
      lines: [{ lineId: '1', category: 'default', amountFen: 5_000 }],
      voucherCodes: [paid.voucherCode ?? ''],
    });
    expect(sale).toMatchObject({ voucherFen: 1_000, payableFen: 4_000 });
  });

  test('paid twice, told of many times and asked about: one code, one payment', async () => {
    const { rewardId, voucherKindId } = await putUp({ loaded: 3 });
    const member = await buyer(rewardId);
    await holdPayNotices(url, true);
    const { id } = await redeem(member);
    const signed = await member.parameters(id);
    const choices = await Promise.all([1, 2, 3].map(() => payAtCashier(url, signed)));
    expect(choices.filter(({ result }) => result === 'paid')).toHaveLength(1);
    expect(choices.filter(({ reason }) => reason === 'ORDER_PAID')).toHaveLength(2);
    const order = await orderOf(scene, id);
    await advanceClock(url, MINUTE_MS);
    const [told] = await Promise.all([
      Promise.all(Array.from({ length: 6 }, () => sendPayNotice(url, order))),
      runJob(url, 'payments'),
    ]);
    expect(told).toEqual(Array.from({ length: 6 }, () => 204));
    await becomes(member, id, 'COMPLETED');
    const { voucherCode } = await member.mall.redemption(id);
    expect(await member.mall.pay(id)).toMatchObject({
      __typename: 'RedemptionProblem',
      status: 'COMPLETED',
    });
    expect(await payAtCashier(url, signed)).toMatchObject({ reason: 'ORDER_PAID' });
    expect(await sendPayNotice(url, order)).toBe(204);
    expect(await walletOf(member)).toMatchObject([{ code: voucherCode, state: 'USABLE' }]);
    expect(await codesOf(voucherKindId)).toEqual({ free: 2, reserved: 0, given: 1 });
    expect(await keptOf(scene, order)).toBe(990);
  });

  test('not paid in time: the code is the next member’s, and nobody else has seen it', async () => {
    const { rewardId, voucherKindId } = await putUp({ loaded: 1 });
    const [late, next] = [await buyer(rewardId), await buyer(rewardId)];
    const { id } = await redeem(late);
    await advanceClock(url, PAY_WITHIN_MS);
    await runJob(url, 'redemptions');
    expect(await codesOf(voucherKindId)).toEqual({ free: 1, reserved: 0, given: 0 });
    const heir = await anew(scene, next);
    const redeemed = await redeem(heir);
    expect(await heir.pay(redeemed.id)).toEqual({ result: 'paid' });
    await becomes(heir, redeemed.id, 'COMPLETED');
    expect(await walletOf(next)).toHaveLength(1);
    expect(await walletOf(late)).toEqual([]);
    const ended = await (await anew(scene, late)).mall.redemption(id);
    expect(ended).toMatchObject({ status: 'EXPIRED', voucherCode: null });
  });

  test.each(['before', 'after'] as const)(
    'paid too late, told of %s the job: money and points go back, the code to its pool',
    async (when) => {
      const { rewardId, voucherKindId } = await putUp({ loaded: 1 });
      const member = await buyer(rewardId);
      await holdPayNotices(url, true);
      const { id } = await redeem(member);
      expect(await member.pay(id)).toEqual({ result: 'paid' });
      const order = await orderOf(scene, id);
      await advanceClock(url, PAY_WITHIN_MS);
      if (when === 'after') await runJob(url, 'redemptions');
      expect(await sendPayNotice(url, order)).toBe(204);
      expect(await sendPayNotice(url, order)).toBe(204);
      await settleMoney(scene);
      const { mall, token } = await anew(scene, member);
      expect(await mall.redemption(id)).toMatchObject({ status: 'REFUNDED', voucherCode: null });
      expect(await walletOf(member)).toEqual([]);
      expect(await codesOf(voucherKindId)).toEqual({ free: 1, reserved: 0, given: 0 });
      expect(await balance(scene.app.client, token)).toMatchObject({ available: WELCOME, held: 0 });
      expect(await keptOf(scene, order)).toBe(0);
    },
  );
});
