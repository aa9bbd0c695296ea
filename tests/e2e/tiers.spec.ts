import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ledgerAudit } from '../testkit/points.js';
import { daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { line, parts } from '../testkit/till.js';

let scene: Scene;

beforeAll(async () => {
  const start = await startScene();
  for (const name of ['climber', 'jumper', 'refunder', 'ageing']) await start.member(name);
  scene = await start.at(daysAfter(WEDNESDAY, 14));
});

afterAll(async () => {
  expect((await ledgerAudit(scene.app.client, scene.operator)).violations).toEqual([]);
  await scene.close();
});

interface TierStatus {
  current: { code: string; name: string; earnMultiplierBps: number };
  next: { code: string; thresholdTierPoints: number } | null;
  tierPoints: number;
  pointsToNext: number | null;
}

async function tierOf(token: string, language: 'zh-CN' | 'en' = 'en'): Promise<TierStatus> {
  const { me } = await scene.app.client.ask<{ me: { tier: TierStatus } }>(
    `{ me { tier { tierPoints pointsToNext current { code name earnMultiplierBps }
       next { code thresholdTierPoints } } } }`,
    {},
    { token, language },
  );
  return me.tier;
}

test('4,999 is silver, 5,000 gold, 20,000 diamond; each sale earns at the tier it began with', async () => {
  const { token } = await scene.member('climber');
  const tillSessionId = await scene.till.serve(token);
  const buy = (amountFen: number) =>
    scene.till.sell({ tillSessionId, lines: [line('default', amountFen)] });

  await buy(499_900);
  expect(await tierOf(token)).toMatchObject({
    current: { code: 'silver', name: 'Silver', earnMultiplierBps: 10_000 },
    next: { code: 'gold', thresholdTierPoints: 5_000 },
    tierPoints: 4_999,
    pointsToNext: 1,
  });

  const atSilver = await buy(100);
  expect(atSilver).toMatchObject({ pointsEarned: 1, member: { tier: { code: 'gold' } } });
  expect(await tierOf(token, 'zh-CN')).toMatchObject({
    current: { code: 'gold', name: '金卡', earnMultiplierBps: 12_000 },
    next: { code: 'diamond', thresholdTierPoints: 20_000 },
    tierPoints: 5_000,
    pointsToNext: 15_000,
  });

  const atGold = await buy(1_250_000);
  expect(parts(atGold.breakdown)).toEqual({ BASE: 12_500, TIER: 2_500 });
  expect(await tierOf(token)).toMatchObject({
    current: { code: 'diamond', earnMultiplierBps: 15_000 },
    next: null,
    tierPoints: 20_000,
    pointsToNext: null,
  });
  expect(parts((await buy(10_000)).breakdown)).toEqual({ BASE: 100, TIER: 50 });
});

test('one sale can jump from silver to diamond', async () => {
  const { token } = await scene.member('jumper');
  const tillSessionId = await scene.till.serve(token);
  const sale = await scene.till.sell({ tillSessionId, lines: [line('luxury', 400_000)] });
  expect(sale).toMatchObject({ pointsEarned: 20_000, member: { tier: { code: 'diamond' } } });
});

test('a refund lowers tierPoints and not the tier', async () => {
  const { token } = await scene.member('refunder');
  const tillSessionId = await scene.till.serve(token);
  const sale = await scene.till.sell({ tillSessionId, lines: [line('luxury', 100_000)] });
  await scene.till.giveBack({
    receiptNumber: sale.receiptNumber,
    lines: [{ lineId: '1', amountFen: 40_000 }],
  });
  expect(await tierOf(token)).toMatchObject({
    current: { code: 'gold' },
    tierPoints: 3_000,
    pointsToNext: 17_000,
  });
  const atGold = await scene.till.sell({ tillSessionId, lines: [line('default', 10_000)] });
  expect(parts(atGold.breakdown)).toEqual({ BASE: 100, TIER: 20 });
});

test('purchases count for twelve months', async () => {
  const { token } = await scene.member('ageing');
  await scene.till.sell({
    tillSessionId: await scene.till.serve(token),
    lines: [line('default', 100_000)],
  });
  const now = scene;
  // Bought on 2026-12-09.
  scene = await now.at('2027-12-08T02:00:00.000Z');
  expect((await tierOf((await scene.member('ageing')).token)).tierPoints).toBe(1_000);
  scene = await now.at('2027-12-09T02:00:00.000Z');
  expect((await tierOf((await scene.member('ageing')).token)).tierPoints).toBe(0);
  scene = await now.at(daysAfter(WEDNESDAY, 14));
});
