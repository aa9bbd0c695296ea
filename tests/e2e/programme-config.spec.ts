import { afterEach, expect, test } from '@jest/globals';
import { giftsOf } from '../testkit/gifts.js';
import { ledgerAudit, statement } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { SATURDAY, type Scene, startScene } from '../testkit/scene.js';
import { line, parts } from '../testkit/till.js';

let scene: Scene;

afterEach(async () => {
  expect((await ledgerAudit(scene.app.client, scene.operator)).violations).toEqual([]);
  await scene.close();
});

test('every number of the programme can be another', async () => {
  scene = await startScene({
    moment: SATURDAY,
    programme: {
      value: { pointsPerYuan: 10 },
      earn: {
        welcomePoints: 300,
        categoryBps: { fresh: 30_000, tea: 25_000 },
        weekendBonusBps: 1_000,
        welcomeDoubleDays: 0,
      },
      till: { maxPointsShareBps: 10_000 },
      expiry: { policy: 'DAYS', days: 10 },
      gifting: { claimHours: 48, lockHours: 6 },
    },
  });
  const { token } = await scene.member('other-rules');
  expect(await giftsOf(scene.app.client, token).allowance()).toMatchObject({
    claimHours: 48,
    lockHours: 6,
  });
  const [welcome] = await statement(scene.app.client, token);
  expect(welcome).toMatchObject({
    points: 300,
    lots: [{ points: 300, expiresAt: '2026-12-08T15:59:59.999Z' }],
  });

  const tillSessionId = await scene.till.serve(token);
  const order = { tillSessionId, lines: [line('default', 3_000)], pointsToSpend: 300 };
  expect(expectType(await scene.till.quote(order), 'SaleQuote')).toMatchObject({
    maxPointsToSpend: 300,
    pointsValueFen: 3_000,
    payableFen: 0,
    pointsEarned: 0,
  });
  const sale = await scene.till.sell({
    tillSessionId,
    lines: [line('fresh', 10_000, 'a'), line('tea', 10_000, 'b'), line('luxury', 10_000, 'c')],
  });
  expect(parts(sale.breakdown)).toEqual({ BASE: 300 + 250 + 500, WEEKEND: 105 });
});

test('0 switches off: no welcome, no double days, no points at the till, no expiry', async () => {
  scene = await startScene({
    moment: SATURDAY,
    programme: {
      earn: { welcomePoints: 0, weekendBonusBps: 0, welcomeDoubleDays: 0 },
      till: { maxPointsShareBps: 0 },
      expiry: { months: 0 },
    },
  });
  const { token } = await scene.member('nothing-extra');
  expect(await statement(scene.app.client, token)).toEqual([]);
  const tillSessionId = await scene.till.serve(token);
  const sale = await scene.till.sell({ tillSessionId, lines: [line('default', 10_000)] });
  expect(parts(sale.breakdown)).toEqual({ BASE: 100 });
  const order = { tillSessionId, lines: [line('default', 10_000)], pointsToSpend: 1 };
  expect(expectType(await scene.till.quote(order), 'SpendLimitExceeded').maxPointsToSpend).toBe(0);
  const [purchase] = await statement(scene.app.client, token);
  expect(purchase?.lots[0]?.expiresAt).toMatch(/^9999-12-31T/);
});

test('days are those of the programme’s time zone', async () => {
  // Friday evening in Shanghai is Friday in UTC; Saturday 01:00 in Shanghai is still Friday there.
  scene = await startScene({
    moment: '2026-11-27T17:00:00.000Z',
    programme: { program: { timeZone: 'UTC' }, earn: { welcomeDoubleDays: 0 } },
  });
  const { token } = await scene.member('elsewhere');
  const tillSessionId = await scene.till.serve(token);
  const sale = await scene.till.sell({ tillSessionId, lines: [line('default', 10_000)] });
  expect(parts(sale.breakdown)).toEqual({ BASE: 100 });
  expect((await statement(scene.app.client, token))[0]?.lots[0]?.expiresAt).toBe(
    '2027-11-30T23:59:59.999Z',
  );
});
