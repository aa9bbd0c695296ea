import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addReward, mallOf } from '../testkit/mall.js';
import { balance, ledgerAudit, statement } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { newKey } from '../testkit/till.js';
import { addVoucherKind } from '../testkit/vouchers.js';

let scene: Scene;

beforeAll(async () => {
  scene = await startScene();
});

afterAll(async () => {
  const { violations } = await ledgerAudit(scene.app.client, scene.operator);
  await scene.close();
  expect(violations).toEqual([]);
});

const code = (rewardId: string, expectedPoints: number) => ({
  rewardId,
  method: 'CODE' as const,
  expectedPoints,
  expectedFen: 0,
});

const voucherReward = async (codes: Parameters<typeof addVoucherKind>[1]): Promise<string> =>
  addReward(scene.app.database, {
    kind: 'VOUCHER',
    methods: ['CODE'],
    pricePoints: 200,
    voucherKindId: await addVoucherKind(scene.app.database, codes),
  });

test('a voucher for points is the member’s at once, and is used at the till', async () => {
  const rewardId = await voucherReward('GENERATED');
  const { token } = await scene.member('saver');
  const mall = mallOf(scene.app.client, token);
  const key = newKey();
  const wish = { ...code(rewardId, 200), idempotencyKey: key };
  const redeemed = expectType(await mall.redeem(wish), 'Redemption');
  expect(redeemed).toMatchObject({ status: 'COMPLETED', cancellation: null, pickupCode: null });
  expect(redeemed.voucherCode).toMatch(/^7\d{13}$/);
  expect(await mall.redeem(wish)).toEqual(redeemed);
  expect(await mall.cancel(redeemed.id)).toMatchObject({ __typename: 'RedemptionProblem' });
  const stranger = mallOf(scene.app.client, (await scene.member('stranger')).token);
  expect(await stranger.redemption(redeemed.id)).toBeNull();

  const tillSessionId = await scene.till.serve(token);
  const sale = await scene.till.sell({
    tillSessionId,
    lines: [{ lineId: '1', category: 'default', amountFen: 5_000 }],
    voucherCodes: [redeemed.voucherCode ?? ''],
  });
  expect(sale).toMatchObject({ voucherFen: 1_000, payableFen: 4_000 });
});

test('two vouchers at once are not asked for: one price would buy both (F-4)', async () => {
  const rewardId = await voucherReward('GENERATED');
  const { token } = await scene.member('two');
  const mall = mallOf(scene.app.client, token);
  await expect(mall.redeem({ ...code(rewardId, 400), quantity: 2 })).rejects.toThrow(
    'BAD_USER_INPUT',
  );
  expect(await balance(scene.app.client, token)).toMatchObject({ available: 500 });
});

test('a pool without codes is sold out and costs nothing (F-3)', async () => {
  const rewardId = await voucherReward({ loaded: 0 });
  const { token } = await scene.member('unlucky');
  const refused = await mallOf(scene.app.client, token).redeem(code(rewardId, 200));
  expect(refused).toMatchObject({ __typename: 'RewardUnavailable', state: 'SOLD_OUT' });
  expect(await balance(scene.app.client, token)).toMatchObject({ available: 500, held: 0 });
});

test('a donation is done at once, with a certificate, and does not come back', async () => {
  const words = (zh: string, en: string) => ({ 'zh-CN': zh, en });
  const rewardId = await addReward(scene.app.database, {
    kind: 'DONATION',
    methods: ['CODE'],
    pricePoints: 100,
    donation: {
      cause: words('午餐', 'Lunch'),
      beneficiary: words('项目', 'Programme'),
      donatedFen: 100,
      shopAddsFen: 150,
    },
  });
  const { token } = await scene.member('giver');
  const mall = mallOf(scene.app.client, token);
  const given = await mall.redeem({ ...code(rewardId, 300), quantity: 3 });
  const { certificate, number, id, status } = expectType(given, 'Redemption');
  expect(status).toBe('COMPLETED');
  expect(certificate).toEqual({
    number,
    date: '2026-11-25',
    cause: 'Lunch',
    beneficiary: 'Programme',
    points: 300,
    donatedFen: 300,
    shopAddsFen: 450,
  });
  expect(await mall.cancel(id)).toMatchObject({ __typename: 'RedemptionProblem' });
  const [line] = await statement(scene.app.client, token);
  expect(line).toMatchObject({ kind: 'DONATION', points: -300, availableAfter: 200 });
});
