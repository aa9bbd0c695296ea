import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { balance, ledgerAudit } from '../testkit/points.js';
import { expectType, isType } from '../testkit/results.js';
import { after, daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { freezeClock } from '../testkit/stand-in.js';
import { newKey } from '../testkit/till.js';
import { addVoucherKind } from '../testkit/vouchers.js';
import { addWheel, type ClaimResult, playOf, type SpinResult } from '../testkit/wheel.js';

const CROWD = 200;
const SIGN_INS_AT_ONCE = 10;
const WELCOME = 500;
const BUDGET = 1_000;
const LONG_MS = 240_000;
const CERTAIN = 1_000_000;
const FALLBACK = { kind: 'POINTS', points: 5, oddsPpm: 0, fallback: true } as const;

let scene: Scene;

beforeAll(async () => {
  scene = await startScene({ programme: { wheel: { dailyBudgetPoints: BUDGET } } });
});

afterEach(async () => {
  scene = await scene.at(WEDNESDAY);
  const { healthy, violations } = await ledgerAudit(scene.app.client, scene.operator);
  expect({ healthy, violations }).toEqual({ healthy: true, violations: [] });
});

afterAll(() => scene.close());

const together = <Result>(count: number, act: (i: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => act(i)));

const player = async (name: string) => {
  const session = await scene.member(name);
  return { ...session, ...playOf(scene.app.client, session.token) };
};

/** Signs in a few at a time: that is no race, and WeChat is given up after a while. */
async function crowd(count: number): Promise<Awaited<ReturnType<typeof player>>[]> {
  const players: Awaited<ReturnType<typeof player>>[] = [];
  while (players.length < count) {
    const from = players.length;
    const few = Math.min(SIGN_INS_AT_ONCE, count - from);
    players.push(...(await together(few, (i) => player(`player-${from + i}`))));
  }
  return players;
}

/** How many of each prize, or of each refusal; fallbacks by their reason. */
function countOf(results: readonly (SpinResult | ClaimResult)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const result of results) {
    const name = isType(result, 'Spin')
      ? (result.fallbackReason ?? result.prize.kind)
      : result.__typename;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

test(
  '200 spins at once, each sent twice, of the last prize: one has it, 199 the fallback, and each paid once',
  async () => {
    const wheel = await addWheel(scene.app.database, {
      freeSpinsPerDay: 0,
      prizes: [FALLBACK, { kind: 'GOODS', oddsPpm: CERTAIN, stock: 1 }],
    });
    const players = await crowd(CROWD);
    const keys = players.map(newKey);
    const answers = await together(
      2 * CROWD,
      (i) =>
        players[i % CROWD]?.spin(wheel, { idempotencyKey: keys[i % CROWD] ?? '' }) ??
        Promise.reject(),
    );
    expect(countOf(answers.slice(0, CROWD))).toEqual({ GOODS: 1, SOLD_OUT: CROWD - 1 });
    expect(answers.slice(CROWD)).toEqual(answers.slice(0, CROWD));
    const had = await together(CROWD, async (i) => {
      const { available } = await balance(scene.app.client, players[i]?.token ?? '');
      return available;
    });
    const counts = new Map(had.map((points) => [points, had.filter((p) => p === points).length]));
    expect(Object.fromEntries(counts)).toEqual({ [WELCOME - 50]: 1, [WELCOME - 45]: CROWD - 1 });
    expect(await players[0]?.wheel(wheel.wheelId)).toMatchObject({
      prizes: [{}, { remainingStock: 0 }],
    });
  },
  LONG_MS,
);

test(
  '200 spins at once of 40 prizes in 16 rows: exactly 40 have one',
  async () => {
    const wheel = await addWheel(scene.app.database, {
      prizes: [FALLBACK, { kind: 'GOODS', oddsPpm: CERTAIN, stock: 40, stripes: 16 }],
    });
    const players = await crowd(CROWD);
    const answers = await Promise.all(players.map((one) => one.spin(wheel)));
    expect(countOf(answers)).toEqual({ GOODS: 40, SOLD_OUT: CROWD - 40 });
  },
  LONG_MS,
);

test(
  '14 spins of one member at once: ten turn, the first one free, nonces without a gap',
  async () => {
    const wheel = await addWheel(scene.app.database, {
      prizes: [{ kind: 'NOTHING', oddsPpm: CERTAIN, fallback: true }],
    });
    const one = await player('restless');
    const answers = await together(14, () => one.spin(wheel));
    expect(countOf(answers)).toEqual({ NOTHING: 10, SpinLimitReached: 4 });
    const spins = answers.filter((answer) => isType(answer, 'Spin'));
    const nonces = spins.map(({ proof }) => proof.nonce).sort((a, b) => a - b);
    expect(nonces).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(spins.filter(({ wasFree }) => wasFree)).toHaveLength(1);
    expect(await balance(scene.app.client, one.token)).toMatchObject({
      available: WELCOME - 9 * 50,
    });
  },
  LONG_MS,
);

test(
  'the points of a day run out in mid-flight: all of them are given and not one more',
  async () => {
    scene = await scene.at(daysAfter(WEDNESDAY, 1));
    const wheel = await addWheel(scene.app.database, {
      prizes: [FALLBACK, { kind: 'POINTS', points: 30, oddsPpm: CERTAIN }],
    });
    const players = await crowd(100);
    const answers = await Promise.all(players.map((one) => one.spin(wheel)));
    const given = Math.floor(BUDGET / 30);
    expect(countOf(answers)).toEqual({ POINTS: given, BUDGET_USED_UP: 100 - given });
    expect((await players[0]?.wheel(wheel.wheelId))?.budgetUsedUp).toBe(true);
  },
  LONG_MS,
);

test(
  'prizes of all sizes at the end of a budget: never over it, and nobody is told that it is used up while it would do',
  async () => {
    scene = await scene.at(daysAfter(WEDNESDAY, 2));
    const sizes = [7, 40, 90];
    const wheel = await addWheel(scene.app.database, {
      spinsPerDay: 100,
      freeSpinsPerDay: 100,
      prizes: [
        { ...FALLBACK, oddsPpm: 100_000 },
        ...sizes.map((points) => ({ points, oddsPpm: 300_000 })),
      ],
    });
    const players = await crowd(20);
    for (let round = 0; round < 5; round++) {
      await Promise.all(players.map((one, i) => one.spin(wheel, { clientSeed: `${round}/${i}` })));
    }
    const { used } = await scene.app.database.row<{ used: string }>(
      "SELECT SUM(used) AS used FROM wheel_budget WHERE business_date = '2026-11-27'",
    );
    expect(Number(used)).toBeLessThanOrEqual(BUDGET);
    expect(Number(used)).toBeGreaterThan(BUDGET - Math.min(...sizes));
  },
  LONG_MS,
);

test(
  'a pool of 3 vouchers under 30 spins: three have one, nobody is left with nothing',
  async () => {
    const voucherKindId = await addVoucherKind(scene.app.database, { loaded: 3 });
    const wheel = await addWheel(scene.app.database, {
      prizes: [
        FALLBACK,
        { kind: 'VOUCHER', voucherKindId, oddsPpm: CERTAIN, stock: 30, stripes: 2 },
      ],
    });
    const players = await crowd(30);
    const answers = await Promise.all(players.map((one) => one.spin(wheel)));
    expect(countOf(answers)).toEqual({ VOUCHER: 3, SOLD_OUT: 27 });
    const codes = answers.flatMap((answer) =>
      isType(answer, 'Spin') ? [answer.voucher?.code] : [],
    );
    expect(new Set(codes.filter((code) => code !== undefined)).size).toBe(3);
  },
  LONG_MS,
);

test(
  'ten claims of one prize at once: one redemption',
  async () => {
    const wheel = await addWheel(scene.app.database, {
      prizes: [FALLBACK, { kind: 'GOODS', oddsPpm: CERTAIN, stock: 5 }],
    });
    const one = await player('eager');
    const { id: spinId } = expectType(await one.spin(wheel), 'Spin');
    const answers = await together(10, () => one.claim({ spinId, storeId: scene.storeId }));
    expect(countOf(answers)).toEqual({ Redemption: 1, PrizeNotClaimable: 9 });
  },
  LONG_MS,
);

test(
  'spins while midnight strikes: each belongs to one day, with the seed and the free spin of that day',
  async () => {
    const midnight = '2026-11-25T16:00:00.000Z';
    const wheel = await addWheel(scene.app.database, {
      prizes: [{ kind: 'NOTHING', oddsPpm: CERTAIN, fallback: true }],
    });
    await freezeClock(scene.app.client.url, after(midnight, -1));
    const players = await crowd(60);
    const [answers] = await Promise.all([
      together(60, async (i) => {
        await sleep(i * 2);
        return players[i]?.spin(wheel) ?? Promise.reject();
      }),
      sleep(60).then(() => freezeClock(scene.app.client.url, midnight)),
    ]);
    const spins = answers.map((answer) => expectType(answer, 'Spin'));
    for (const { proof, spunAt } of spins) {
      expect(proof.businessDate).toBe(spunAt < midnight ? '2026-11-25' : '2026-11-26');
    }
    const byDay = new Set(
      spins.map(({ proof }) => `${proof.businessDate} ${proof.seedCommitment}`),
    );
    expect(byDay.size).toBe(new Set(spins.map(({ proof }) => proof.businessDate)).size);
  },
  LONG_MS,
);
