import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addCategory, addReward, mallOf } from '../testkit/mall.js';
import { balance, ledgerAudit } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { addVoucherKind, loadCodes } from '../testkit/vouchers.js';

const PRICE = 100;

let scene: Scene;
let people = 0;

beforeAll(async () => {
  scene = await startScene();
});

afterAll(async () => {
  const { violations } = await ledgerAudit(scene.app.client, scene.operator);
  await scene.close();
  expect(violations).toEqual([]);
});

const newcomer = async () => {
  const { token } = await scene.member(`taker-${++people}`);
  return { token, mall: mallOf(scene.app.client, token) };
};

interface Put {
  readonly stock: number;
  readonly codes: 'GENERATED' | { readonly loaded: number };
  readonly fen?: number;
}

/** A voucher on a shelf of its own. */
async function putUp({ stock, codes, fen = 0 }: Put) {
  const { database } = scene.app;
  const [categoryId, voucherKindId] = [
    await addCategory(database, `s${++people}`),
    await addVoucherKind(database, codes),
  ];
  const rewardId = await addReward(database, {
    kind: 'VOUCHER',
    methods: ['CODE'],
    pricePoints: PRICE,
    priceFen: fen,
    stock,
    categoryId,
    voucherKindId,
  });
  const wish = { rewardId, method: 'CODE', expectedPoints: PRICE, expectedFen: fen } as const;
  return { rewardId, categoryId, voucherKindId, wish };
}

const loaded = (codes: number) => ({ loaded: codes });

describe('what is left of a voucher: its stock, and no more than there are codes', () => {
  test.each<[string, Put, number]>([
    ['as many codes as stock', { stock: 3, codes: loaded(3) }, 3],
    ['fewer codes than stock', { stock: 100, codes: loaded(2) }, 2],
    ['more codes than stock', { stock: 1, codes: loaded(5) }, 1],
    ['no codes', { stock: 100, codes: loaded(0) }, 0],
    ['no stock', { stock: 0, codes: loaded(5) }, 0],
    ['codes that are generated', { stock: 4, codes: 'GENERATED' }, 4],
    ['none of those', { stock: 0, codes: 'GENERATED' }, 0],
  ])('%s', async (_, put, left) => {
    const { rewardId, categoryId, wish } = await putUp(put);
    const { token, mall } = await newcomer();
    const state = left > 0 ? 'REDEEMABLE' : 'SOLD_OUT';
    expect(await mall.reward(rewardId)).toMatchObject({
      remainingStock: left,
      availability: { state },
    });
    const staff = mallOf(scene.app.client, scene.operator);
    expect(await staff.reward(rewardId)).toMatchObject({ availability: { state } });
    for (const onlooker of [mall, staff]) {
      const { edges } = await onlooker.rewards({ filter: { categoryId, redeemableOnly: true } });
      expect(edges.map(({ node }) => node.id)).toEqual(left > 0 ? [rewardId] : []);
    }
    const answer = await mall.redeem(wish);
    expect(answer).toMatchObject(
      left > 0 ? { status: 'COMPLETED' } : { __typename: 'RewardUnavailable', state: 'SOLD_OUT' },
    );
    expect(await balance(scene.app.client, token)).toMatchObject({
      available: left > 0 ? 500 - PRICE : 500,
      held: 0,
    });
    expect((await mall.reward(rewardId)).remainingStock).toBe(Math.max(0, left - 1));
  });
});

test('the last code is gone, then more are loaded', async () => {
  const { rewardId, voucherKindId, wish } = await putUp({ stock: 100, codes: loaded(1) });
  const [first, second] = [await newcomer(), await newcomer()];
  expectType(await first.mall.redeem(wish), 'Redemption');
  expect(await second.mall.reward(rewardId)).toMatchObject({
    remainingStock: 0,
    availability: { state: 'SOLD_OUT' },
  });
  expect(await second.mall.redeem(wish)).toMatchObject({ state: 'SOLD_OUT' });
  await loadCodes(scene.app.database, voucherKindId, 1);
  expect(await second.mall.reward(rewardId)).toMatchObject({
    remainingStock: 1,
    availability: { state: 'REDEEMABLE' },
  });
  expectType(await second.mall.redeem(wish), 'Redemption');
});

test('a code that is set aside until it is paid for counts as gone, and is back when it is not', async () => {
  const { rewardId, wish } = await putUp({ stock: 100, codes: loaded(1), fen: 500 });
  const [first, second] = [await newcomer(), await newcomer()];
  const { id } = expectType(await first.mall.redeem(wish), 'Redemption');
  expect((await second.mall.reward(rewardId)).remainingStock).toBe(0);
  expect(await second.mall.redeem(wish)).toMatchObject({ state: 'SOLD_OUT' });
  expectType(await first.mall.cancel(id), 'Redemption');
  expect((await second.mall.reward(rewardId)).remainingStock).toBe(1);
  expectType(await second.mall.redeem(wish), 'Redemption');
});
