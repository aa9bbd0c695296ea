import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { addReward, mallOf, type RedeemResult } from '../testkit/mall.js';
import { balance, ledgerAudit } from '../testkit/points.js';
import { expectType, isType } from '../testkit/results.js';
import { daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { runJob } from '../testkit/stand-in.js';
import { newKey } from '../testkit/till.js';
import { addVoucherKind } from '../testkit/vouchers.js';

const BUYERS = 100;
const LONG_MS = 240_000;

let scene: Scene;

beforeAll(async () => {
  scene = await startScene();
});

afterEach(async () => {
  const { operator } = await scene.at(WEDNESDAY);
  const { healthy, violations } = await ledgerAudit(scene.app.client, operator);
  expect({ healthy, violations }).toEqual({ healthy: true, violations: [] });
});

afterAll(() => scene.close());

const together = <Result>(count: number, act: (i: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => act(i)));

/** How many of each answer, refusals by their state. */
const countOf = (results: readonly (RedeemResult | { __typename: string; state?: string })[]) => {
  const counts: Record<string, number> = {};
  for (const result of results) {
    const name = isState(result) ? result.state : result.__typename;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
};
const isState = (result: object): result is { readonly state: string } => 'state' in result;

const pick = (rewardId: string, expectedPoints: number) => ({
  rewardId,
  method: 'PICKUP' as const,
  storeId: scene.storeId,
  expectedPoints,
  expectedFen: 0,
});

test(
  '100 buyers of the last item, each sent twice: one has it, 99 hear SOLD_OUT and keep their points (C-12)',
  async () => {
    const last = await addReward(scene.app.database, { pricePoints: 300, stock: 1 });
    const people = await together(BUYERS, (i) => scene.member(`buyer-${i}`));
    const keys = people.map(newKey);
    const answers = await together(2 * BUYERS, (i) =>
      mallOf(scene.app.client, people[i % BUYERS]?.token ?? '').redeem({
        ...pick(last, 300),
        idempotencyKey: keys[i % BUYERS] ?? '',
      }),
    );
    expect(countOf(answers)).toEqual({ Redemption: 2, SOLD_OUT: 2 * BUYERS - 2 });
    const winners = answers.filter((answer) => isType(answer, 'Redemption'));
    expect(new Set(winners.map(({ id }) => id)).size).toBe(1);
    const left = await Promise.all(people.map(({ token }) => balance(scene.app.client, token)));
    const available = left.map((points) => points.available).sort((a, b) => a - b);
    expect(available).toEqual([200, ...Array.from({ length: BUYERS - 1 }, () => 500)]);
    const [stock] = await scene.app.database.rows(
      'SELECT initial, held, taken FROM reward_stock WHERE reward_id = ?',
      [last],
    );
    expect(stock).toEqual({ initial: 1, held: 0, taken: 1 });
  },
  LONG_MS,
);

test(
  'two buyers of the last code of a voucher, each sent twice: one has it, nothing is taken of the other (F-3)',
  async () => {
    const { database, client } = scene.app;
    for (let round = 0; round < 6; round++) {
      const rewardId = await addReward(database, {
        kind: 'VOUCHER',
        methods: ['CODE'],
        pricePoints: 300,
        voucherKindId: await addVoucherKind(database, { loaded: 1 }),
      });
      const people = await together(2, (i) => scene.member(`code-${round}-${i}`));
      const keys = people.map(newKey);
      const answers = await together(4, (i) =>
        mallOf(client, people[i % 2]?.token ?? '').redeem({
          rewardId,
          method: 'CODE',
          expectedPoints: 300,
          expectedFen: 0,
          idempotencyKey: keys[i % 2] ?? '',
        }),
      );
      expect(countOf(answers)).toEqual({ Redemption: 2, SOLD_OUT: 2 });
      const left = await Promise.all(people.map(({ token }) => balance(client, token)));
      expect(left.map(({ available }) => available).toSorted()).toEqual([200, 500]);
    }
  },
  LONG_MS,
);

test(
  'one buyer 30 times at once against a limit of 2: has two and pays for two (C-13)',
  async () => {
    const limited = await addReward(scene.app.database, { pricePoints: 10, limit: 2 });
    const { token } = await scene.member('greedy');
    const answers = await together(30, () =>
      mallOf(scene.app.client, token).redeem(pick(limited, 10)),
    );
    expect(countOf(answers)).toEqual({ Redemption: 2, LIMIT_REACHED: 28 });
    expect(await balance(scene.app.client, token)).toMatchObject({ available: 480, held: 0 });
  },
  LONG_MS,
);

test(
  'more than the points allow, at once: none is given away for nothing (F-3, F-4)',
  async () => {
    const cheap = await addReward(scene.app.database, { pricePoints: 100 });
    const { token } = await scene.member('eager');
    const answers = await together(12, (i) =>
      mallOf(scene.app.client, token).redeem({
        ...pick(cheap, i % 2 === 0 ? 100 : 300),
        quantity: i % 2 === 0 ? 1 : 3,
      }),
    );
    const had = answers.filter((answer) => isType(answer, 'Redemption'));
    const spent = had.reduce((sum, { points }) => sum + points, 0);
    expect(had.reduce((sum, { quantity }) => sum + quantity, 0) * 100).toBe(spent);
    expect(await balance(scene.app.client, token)).toMatchObject({ available: 500 - spent });
    expect(spent).toBeLessThanOrEqual(500);
    expect(500 - spent).toBeLessThan(300);
  },
  LONG_MS,
);

test(
  'cancel against hand-over at the same moment: exactly one of them happens',
  async () => {
    const mug = await addReward(scene.app.database, { pricePoints: 50 });
    const counter = mallOf(scene.app.client, scene.clerk);
    for (let round = 0; round < 6; round++) {
      const { token } = await scene.member(`torn-${round}`);
      const mall = mallOf(scene.app.client, token);
      const redeemed = expectType(await mall.redeem(pick(mug, 50)), 'Redemption');
      const [cancels, handovers] = await Promise.all([
        together(4, () => mall.cancel(redeemed.id)),
        together(4, () => counter.fulfill(redeemed.pickupCode ?? '')),
      ]);
      const done = [...cancels, ...handovers].filter((answer) => isType(answer, 'Redemption'));
      expect(done).toHaveLength(1);
      const { status } = await mall.redemption(redeemed.id);
      const { available } = await balance(scene.app.client, token);
      expect([status, available]).toEqual(
        cancels.some((answer) => isType(answer, 'Redemption'))
          ? ['CANCELLED', 500]
          : ['COMPLETED', 450],
      );
    }
  },
  LONG_MS,
);

test(
  'the time to pick up is over: stock is free for others and points are back, before and after any job',
  async () => {
    const last = await addReward(scene.app.database, { pricePoints: 300, stock: 1 });
    const late = await scene.member('late');
    const redeemed = await mallOf(scene.app.client, late.token).redeem(pick(last, 300));
    const { id, pickupCode } = expectType(redeemed, 'Redemption');

    const day = daysAfter(WEDNESDAY, 14);
    const { clerk } = await scene.at(day);
    const other = mallOf(scene.app.client, (await scene.member('next')).token);
    expect(await other.reward(last)).toMatchObject({ remainingStock: 1 });
    // The clerk, the next buyer and the job, all at that instant.
    const [handover, next] = await Promise.all([
      mallOf(scene.app.client, clerk).fulfill(pickupCode ?? ''),
      other.redeem(pick(last, 300)),
      runJob(scene.app.client.url, 'redemptions'),
    ]);
    expect(handover).toMatchObject({ __typename: 'RedemptionProblem', status: 'CANCELLED' });
    expect(next).toMatchObject({ __typename: 'Redemption' });
    const { token } = await scene.member('late');
    expect((await mallOf(scene.app.client, token).redemption(id)).status).toBe('CANCELLED');
    expect(await balance(scene.app.client, token)).toMatchObject({ available: 500, held: 0 });
  },
  LONG_MS,
);
