import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { balance, ledgerAudit, statement, sum } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { line, newKey, newReceipt, parts } from '../testkit/till.js';

let scene: Scene;

beforeAll(async () => {
  const start = await startScene();
  // Members of these tests join here and buy when the welcome is over.
  for (let i = 0; i < 8; i++) await start.member(`payer-${i}`);
  scene = await start.at(daysAfter(WEDNESDAY, 14));
});

afterAll(async () => {
  expect((await ledgerAudit(scene.app.client, scene.operator)).violations).toEqual([]);
  await scene.close();
});

async function atTheTill(i: number): Promise<{ token: string; tillSessionId: string }> {
  const { token } = await scene.member(`payer-${i}`);
  return { token, tillSessionId: await scene.till.serve(token) };
}

test('points pay half of a sale and no more; what they pay earns nothing', async () => {
  const { token, tillSessionId } = await atTheTill(0);
  const order = { tillSessionId, lines: [line('default', 1_000)] };
  const beyond = await scene.till.quote({ ...order, pointsToSpend: 501 });
  expect(expectType(beyond, 'SpendLimitExceeded').maxPointsToSpend).toBe(500);
  const refused = await scene.till.record({
    ...order,
    pointsToSpend: 501,
    receiptNumber: newReceipt(),
    idempotencyKey: newKey(),
  });
  expect(expectType(refused, 'SpendLimitExceeded').maxPointsToSpend).toBe(500);

  const sale = await scene.till.sell({ ...order, pointsToSpend: 500 });
  expect(sale).toMatchObject({
    grossFen: 1_000,
    pointsSpent: 500,
    pointsValueFen: 500,
    payableFen: 500,
    pointsEarned: 5,
    availableAfter: 5,
  });
  expect(await balance(scene.app.client, token)).toMatchObject({
    available: 5,
    lifetimeEarned: 505,
    lifetimeRedeemed: 500,
  });
  const lines = await statement(scene.app.client, token);
  expect(lines.map(({ kind, points, availableAfter }) => [kind, points, availableAfter])).toEqual([
    ['PURCHASE', 5, 5],
    ['POINTS_PAYMENT', -500, 0],
    ['WELCOME', 500, 500],
  ]);
});

test('the share of an odd amount is rounded down', async () => {
  const { tillSessionId } = await atTheTill(1);
  const quote = expectType(
    await scene.till.quote({ tillSessionId, lines: [line('default', 999)] }),
    'SaleQuote',
  );
  expect(quote.maxPointsToSpend).toBe(499);
});

test('more than one has is refused, with what is required and what there is', async () => {
  const { token, tillSessionId } = await atTheTill(2);
  const order = { tillSessionId, lines: [line('default', 100_000)], pointsToSpend: 501 };
  for (const result of [
    await scene.till.quote(order),
    await scene.till.record({ ...order, receiptNumber: newReceipt(), idempotencyKey: newKey() }),
  ]) {
    expect(expectType(result, 'InsufficientPoints')).toMatchObject({
      required: 501,
      available: 500,
    });
  }
  expect(await statement(scene.app.client, token)).toHaveLength(1);
});

test('points are split over the lines by amount, and each line earns on what was paid for it', async () => {
  const { tillSessionId } = await atTheTill(3);
  // 100 points over 3333, 3333 and 3334 fen: 33 + 33 + 34; 3300 fen of each are paid.
  const lines = [
    line('default', 3_333, 'a'),
    line('fresh', 3_333, 'b'),
    line('luxury', 3_334, 'c'),
  ];
  const sale = await scene.till.sell({ tillSessionId, lines, pointsToSpend: 100 });
  expect(sale).toMatchObject({ payableFen: 9_900, pointsEarned: 33 + 66 + 165 });
  expect(parts(sale.breakdown)).toEqual({ BASE: 264 });
});

test('the lot that lapses soonest is spent first', async () => {
  const { token, tillSessionId } = await atTheTill(4);
  // Welcome: until November 2027; this purchase, made in December: until December 2027.
  await scene.till.sell({ tillSessionId, lines: [line('default', 30_000)] });
  await scene.till.sell({ tillSessionId, lines: [line('default', 120_000)], pointsToSpend: 600 });
  const { me } = await scene.app.client.ask<{
    me: { points: { available: number; expiring: { points: number; expiresAt: string }[] } };
  }>(
    '{ me { points { available expiring(withinDays: 4000) { points expiresAt } } } }',
    {},
    { token },
  );
  expect(me.points).toEqual({
    available: 200 + 1_194,
    expiring: [{ points: 200 + 1_194, expiresAt: '2027-12-31T15:59:59.999Z' }],
  });
});

test('spending and earning are one: after a refused sale both are as before', async () => {
  const { token, tillSessionId } = await atTheTill(5);
  const sale = await scene.till.sell({ tillSessionId, lines: [line('default', 10_000)] });
  const before = await balance(scene.app.client, token);
  const again = await scene.till.record({
    tillSessionId,
    receiptNumber: sale.receiptNumber,
    lines: [line('default', 10_000)],
    pointsToSpend: 100,
    idempotencyKey: newKey(),
  });
  expectType(again, 'ReceiptAlreadyRecorded');
  expect(await balance(scene.app.client, token)).toEqual(before);
  const lines = await statement(scene.app.client, token);
  expect(sum(lines.map((entry) => entry.points))).toBe(before.available);
});
