import { isPickupCode } from '@huiji/shared-types';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addReward, mallOf, type Redemption } from '../testkit/mall.js';
import { balance, statement } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { newKey } from '../testkit/till.js';

let scene: Scene;
let mug: string;
let people = 0;

beforeAll(async () => {
  scene = await startScene();
  mug = await addReward(scene.app.database, { pricePoints: 300, stock: 50, limit: 2 });
});

afterAll(() => scene.close());

const newcomer = async () => {
  const person = await scene.member(`picker-${++people}`);
  return { ...person, mall: mallOf(scene.app.client, person.token) };
};
const wish = (rewardId = mug) => ({
  rewardId,
  method: 'PICKUP' as const,
  storeId: scene.storeId,
  expectedPoints: 300,
  expectedFen: 0,
});

describe('a reward for points alone, to be picked up', () => {
  test('is ready at once, with its code, and is handed over once', async () => {
    const { token, mall } = await newcomer();
    const before = await mall.reward(mug);
    const key = newKey();
    const redeemed = expectType(
      await mall.redeem({ ...wish(), idempotencyKey: key }),
      'Redemption',
    );
    expect(redeemed).toMatchObject({
      status: 'READY_FOR_PICKUP',
      points: 300,
      fen: 0,
      store: { id: scene.storeId },
      payBefore: null,
      pickupBefore: daysAfter(WEDNESDAY, 14),
      cancellation: { pointsReturned: 300, pointsLapsing: 0, fenRefunded: 0 },
    });
    expect(isPickupCode(redeemed.pickupCode ?? '')).toBe(true);
    expect(await balance(scene.app.client, token)).toMatchObject({ available: 200, held: 0 });
    expect((await mall.reward(mug)).remainingStock).toBe(before.remainingStock - 1);
    expect((await mall.reward(mug)).availability).toEqual({
      state: 'INSUFFICIENT_POINTS',
      missingPoints: 100,
      remainingForMe: 1,
    });

    const counter = mallOf(scene.app.client, scene.clerk);
    const done = expectType(await counter.fulfill(redeemed.pickupCode ?? ''), 'Redemption');
    expect(done).toMatchObject({ id: redeemed.id, status: 'COMPLETED', pickupCode: null });
    const second = await counter.fulfill(redeemed.pickupCode ?? '');
    expect(second).toMatchObject({ __typename: 'RedemptionProblem', status: 'COMPLETED' });
    expect(await mall.cancel(redeemed.id)).toMatchObject({
      __typename: 'RedemptionProblem',
      status: 'COMPLETED',
    });
    // The same request again: the same redemption, as it is now.
    const again = await mall.redeem({ ...wish(), idempotencyKey: key });
    expect(again).toMatchObject({ id: redeemed.id, status: 'COMPLETED', pickupCode: null });
    const [line] = await statement(scene.app.client, token);
    expect(line).toMatchObject({ kind: 'REWARD', points: -300, availableAfter: 200 });
    expect(line?.detail).toContain('Mug');
  });

  test('is cancelled and everything is as before', async () => {
    const { token, mall } = await newcomer();
    const before = await mall.reward(mug);
    const { id } = expectType(await mall.redeem(wish()), 'Redemption');
    const key = newKey();
    const cancelled = expectType(await mall.cancel(id, key), 'Redemption');
    expect(cancelled).toMatchObject({ status: 'CANCELLED', pickupCode: null, cancellation: null });
    expect(await mall.cancel(id, key)).toEqual(cancelled);
    expect(await mall.cancel(id)).toMatchObject({
      __typename: 'RedemptionProblem',
      status: 'CANCELLED',
    });
    expect(await mall.reward(mug)).toEqual(before);
    expect(await balance(scene.app.client, token)).toMatchObject({ available: 500, held: 0 });
    const [line] = await statement(scene.app.client, token);
    expect(line).toMatchObject({ kind: 'REWARD_CANCELLED', points: 300, availableAfter: 500 });
  });

  test('can only be seen by its member', async () => {
    const owner = await newcomer();
    const stranger = await newcomer();
    const { id } = expectType(await owner.mall.redeem(wish()), 'Redemption');
    expect(await stranger.mall.redemption(id)).toBeNull();
    expect((await owner.mall.redemption(id)).pickupCode).not.toBeNull();
    await expect(stranger.mall.cancel(id)).rejects.toThrow('NOT_FOUND');
    await expect(stranger.mall.pay(id)).rejects.toThrow('NOT_FOUND');
    expect((await stranger.mall.redemptions()).edges).toEqual([]);
  });

  test('is handed over at its own store alone', async () => {
    const { mall } = await newcomer();
    const { id, pickupCode } = expectType(await mall.redeem(wish()), 'Redemption');
    const elsewhere = mallOf(scene.app.client, scene.otherClerk);
    expect(await elsewhere.fulfill(pickupCode ?? '')).toMatchObject({
      __typename: 'PickupCodeUnknown',
    });
    expect((await mall.redemption(id)).status).toBe('READY_FOR_PICKUP');
  });
});

describe('orders', () => {
  test('are listed newest first, by status, page by page', async () => {
    const cheap = await addReward(scene.app.database, { pricePoints: 1 });
    const { mall } = await newcomer();
    const made: Redemption[] = [];
    for (let i = 0; i < 5; i++) {
      const redeemed = await mall.redeem({ ...wish(cheap), expectedPoints: 1 });
      made.unshift(expectType(redeemed, 'Redemption'));
    }
    await mall.cancel(made[1]?.id ?? '');
    const first = await mall.redemptions({ first: 3 });
    const rest = await mall.redemptions({ first: 3, after: first.pageInfo.endCursor });
    const ids = [...first.edges, ...rest.edges].map(({ node }) => node.id);
    expect(ids).toEqual(made.map(({ id }) => id));
    expect(rest.pageInfo.hasNextPage).toBe(false);
    const cancelled = await mall.redemptions({ status: ['CANCELLED', 'EXPIRED'] });
    expect(cancelled.edges.map(({ node }) => node.id)).toEqual([made[1]?.id]);
  });
});

test('the books are sound after all of it', async () => {
  const { ledgerAudit } = await scene.app.client.ask<{ ledgerAudit: object }>(
    '{ ledgerAudit { healthy violations { invariant subject expected actual } } }',
    {},
    { token: scene.operator },
  );
  expect(ledgerAudit).toEqual({ healthy: true, violations: [] });
});
