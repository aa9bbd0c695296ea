import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { balance, ledgerAudit, statement, sum } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { line, newKey, newReceipt, parts, type Sale } from '../testkit/till.js';

let scene: Scene;

beforeAll(async () => {
  const start = await startScene();
  for (const name of ['debtor', 'owing', 'returning', 'settled']) await start.member(name);
  scene = await start.at(daysAfter(WEDNESDAY, 14));
});

afterAll(async () => {
  expect((await ledgerAudit(scene.app.client, scene.operator)).violations).toEqual([]);
  await scene.close();
});

interface Spent {
  readonly token: string;
  readonly tillSessionId: string;
  readonly earning: Sale;
  readonly spending: Sale;
}

/** Earns 400, spends all 900, earns 11: a refund of the first sale finds 11 to take and 389 missing. */
async function earnThenSpend(name: string): Promise<Spent> {
  const { token } = await scene.member(name);
  const tillSessionId = await scene.till.serve(token);
  const earning = await scene.till.sell({ tillSessionId, lines: [line('default', 40_000)] });
  const spending = await scene.till.sell({
    tillSessionId,
    lines: [line('default', 2_000)],
    pointsToSpend: 900,
  });
  expect([earning.pointsEarned, spending.pointsEarned]).toEqual([400, 11]);
  return { token, tillSessionId, earning, spending };
}

test('what a refund cannot take back is owed, and the next earnings pay it', async () => {
  const { client } = scene.app;
  const { token, tillSessionId, earning } = await earnThenSpend('debtor');
  const refund = await scene.till.giveBack({ receiptNumber: earning.receiptNumber });
  expect(refund).toMatchObject({ pointsClawedBack: 400, debtAfter: 389, cashFen: 40_000 });
  expect(await balance(client, token)).toMatchObject({ available: 0, giftable: 0, debt: 389 });

  const half = await scene.till.sell({ tillSessionId, lines: [line('default', 20_000)] });
  expect(half).toMatchObject({ pointsEarned: 200, availableAfter: 0 });
  expect(parts(half.breakdown)).toEqual({ BASE: 200 });
  expect(await balance(client, token)).toMatchObject({ available: 0, debt: 189 });

  const rest = await scene.till.sell({ tillSessionId, lines: [line('default', 25_000)] });
  expect(rest).toMatchObject({ pointsEarned: 250, availableAfter: 61 });
  expect(await balance(client, token)).toMatchObject({ available: 61, giftable: 61, debt: 0 });

  const lines = await statement(client, token);
  expect(sum(lines.map((entry) => entry.points))).toBe(61);
  for (const entry of lines.filter(({ kind }) => kind === 'PURCHASE')) {
    expect(sum(entry.breakdown.map((part) => part.points))).toBe(entry.points);
  }
  expect(lines[0]).toMatchObject({ kind: 'PURCHASE', points: 61, availableAfter: 61 });
});

test('while something is owed nothing can be spent: what is required includes it', async () => {
  const { tillSessionId, earning } = await earnThenSpend('owing');
  await scene.till.giveBack({ receiptNumber: earning.receiptNumber });
  const order = { tillSessionId, lines: [line('default', 10_000)], pointsToSpend: 100 };
  const sale = { ...order, receiptNumber: newReceipt(), idempotencyKey: newKey() };
  for (const result of [await scene.till.quote(order), await scene.till.record(sale)]) {
    expect(expectType(result, 'InsufficientPoints')).toMatchObject({
      required: 489,
      available: 0,
    });
  }
});

test('points that come back pay it too: first returned, then taken back', async () => {
  const { client } = scene.app;
  const { token, earning, spending } = await earnThenSpend('returning');
  await scene.till.giveBack({ receiptNumber: earning.receiptNumber });
  const refund = await scene.till.giveBack({ receiptNumber: spending.receiptNumber });
  expect(refund).toMatchObject({
    refundedFen: 2_000,
    pointsReturned: 900,
    cashFen: 1_100,
    pointsClawedBack: 11,
    debtAfter: 0,
  });
  expect(await balance(client, token)).toMatchObject({
    available: 500,
    debt: 0,
    lifetimeEarned: 500,
    lifetimeRedeemed: 0,
  });
  const lines = await statement(client, token);
  expect(sum(lines.map((entry) => entry.points))).toBe(500);
});

test('a refund takes from the lot that its sale made before any other', async () => {
  const { client } = scene.app;
  const { token } = await scene.member('settled');
  const tillSessionId = await scene.till.serve(token);
  const sale = await scene.till.sell({ tillSessionId, lines: [line('default', 30_000)] });
  await scene.till.giveBack({ receiptNumber: sale.receiptNumber });
  const { me } = await client.ask<{ me: { points: object } }>(
    '{ me { points { available giftable expiring(withinDays: 4000) { points expiresAt } } } }',
    {},
    { token },
  );
  expect(me.points).toEqual({
    available: 500,
    giftable: 0,
    expiring: [{ points: 500, expiresAt: '2027-11-30T15:59:59.999Z' }],
  });
});
