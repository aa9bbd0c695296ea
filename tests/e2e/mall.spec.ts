import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addCategory, addReward, mallOf, type Shelf } from '../testkit/mall.js';
import { expectType } from '../testkit/results.js';
import { daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { newKey } from '../testkit/till.js';

let scene: Scene;
let rewards: Record<string, string>;
let category: string;

beforeAll(async () => {
  scene = await startScene();
  const { database } = scene.app;
  category = await addCategory(database, 'shelf');
  const put = (title: string, setup: Parameters<typeof addReward>[1]) =>
    addReward(database, { categoryId: category, title, titleEn: title, ...setup });
  rewards = {
    cheap: await put('Bookmark 书签', { pricePoints: 40, position: 3 }),
    offer: await put('Offer cup 100%', { pricePoints: 601, onOfferDay: true, position: 1 }),
    dear: await put('Dear lamp', { pricePoints: 5_000, position: 2 }),
    gone: await put('Gone umbrella', { pricePoints: 100, stock: 0, position: 4 }),
    soon: await put('Soon cake', {
      pricePoints: 50,
      opensAt: daysAfter(WEDNESDAY, 1),
      position: 5,
    }),
    over: await put('Over hamper', { pricePoints: 50, closesAt: WEDNESDAY, position: 6 }),
    diamond: await put('Diamond scarf', { pricePoints: 10, minimumTier: 'diamond', position: 7 }),
    once: await put('Once ticket', { pricePoints: 20, limit: 1, position: 8 }),
    cash: await put('Cash flask', { pricePoints: 40, priceFen: 2_900, position: 9 }),
  };
});

afterAll(() => scene.close());

const titles = ({ edges }: Shelf) => edges.map(({ node }) => node.title.split(' ')[0]);
const pick = (rewardId: string, expectedPoints: number, more: object = {}) => ({
  rewardId,
  method: 'PICKUP' as const,
  storeId: scene.storeId,
  expectedPoints,
  expectedFen: 0,
  ...more,
});
const shopper = async (name: string) => mallOf(scene.app.client, (await scene.member(name)).token);

describe('the shelf', () => {
  test('shows what is open or will be, in each order', async () => {
    const mall = await shopper('looker');
    expect(titles(await mall.rewards())).toEqual([
      'Offer',
      'Dear',
      'Bookmark',
      'Gone',
      'Soon',
      'Diamond',
      'Once',
      'Cash',
    ]);
    expect(titles(await mall.rewards({ sort: 'PRICE_ASC' }))).toEqual([
      'Diamond',
      'Once',
      'Bookmark',
      'Cash',
      'Soon',
      'Gone',
      'Offer',
      'Dear',
    ]);
    expect(titles(await mall.rewards({ sort: 'PRICE_DESC' })).slice(0, 2)).toEqual([
      'Dear',
      'Offer',
    ]);
  });

  test.each([1, 3, 100])('is the same in pages of %i', async (first) => {
    const mall = await shopper('looker');
    for (const sort of ['FEATURED', 'NEWEST', 'PRICE_ASC', 'PRICE_DESC']) {
      const whole = titles(await mall.rewards({ sort, first: 100 }));
      const paged: (string | undefined)[] = [];
      let after: string | null = null;
      do {
        const page: Shelf = await mall.rewards({ sort, first, after });
        paged.push(...titles(page));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(paged).toEqual(whole);
    }
  });

  test('is searched in both languages, and signs in the search mean themselves', async () => {
    const mall = await shopper('looker');
    const found = async (search: string) => titles(await mall.rewards({ filter: { search } }));
    expect(await found('书签')).toEqual(['Bookmark']);
    expect(await found('  CUP  offer ')).toEqual(['Offer']);
    expect(await found('ｃｕｐ')).toEqual(['Offer']);
    expect(await found('100%')).toEqual(['Offer']);
    expect(await found('_')).toEqual([]);
    expect(await found("' OR 1=1 --")).toEqual([]);
    expect(await found('')).toHaveLength(8);
  });

  test('is narrowed by category, kind, price, and what can be had now', async () => {
    const mall = await shopper('looker');
    const narrowed = async (filter: object) => titles(await mall.rewards({ filter }));
    expect(await narrowed({ redeemableOnly: true })).toEqual(['Offer', 'Bookmark', 'Once', 'Cash']);
    expect(await narrowed({ maxPoints: 40 })).toEqual(['Bookmark', 'Diamond', 'Once', 'Cash']);
    expect(await narrowed({ categoryId: category, kind: 'GOODS' })).toHaveLength(8);
    expect(await narrowed({ categoryId: 'none' })).toEqual([]);
    expect(await narrowed({ seasonalOnly: true })).toEqual([]);
  });

  test('a cursor of another order is refused', async () => {
    const mall = await shopper('looker');
    const { pageInfo } = await mall.rewards({ first: 1 });
    await expect(mall.rewards({ sort: 'NEWEST', after: pageInfo.endCursor })).rejects.toThrow(
      'BAD_USER_INPUT',
    );
  });

  test('costs less on Wednesday, and the whole price on Thursday', async () => {
    const mall = await shopper('looker');
    expect(await mall.reward(rewards.offer ?? '')).toMatchObject({
      pricePoints: 300,
      regularPricePoints: 601,
    });
    await scene.at(daysAfter(WEDNESDAY, 1));
    const later = await shopper('looker');
    expect(await later.reward(rewards.offer ?? '')).toMatchObject({
      pricePoints: 601,
      regularPricePoints: null,
    });
    await scene.at(WEDNESDAY);
  });
});

describe('what the member can have', () => {
  test.each([
    ['cheap', 'REDEEMABLE', 0],
    ['offer', 'REDEEMABLE', 0],
    ['dear', 'INSUFFICIENT_POINTS', 4_500],
    ['gone', 'SOLD_OUT', 0],
    ['soon', 'NOT_OPEN_YET', 0],
    ['over', 'CLOSED', 0],
    ['diamond', 'TIER_TOO_LOW', 0],
  ])('%s: %s', async (name, state, missingPoints) => {
    const mall = await shopper('looker');
    const { availability } = await mall.reward(rewards[name] ?? '');
    expect(availability).toEqual({ state, missingPoints, remainingForMe: null });
  });

  test.each([
    ['gone', 100, 'SOLD_OUT', 'Sold out'],
    ['soon', 50, 'NOT_OPEN_YET', '2026-11-26'],
    ['over', 50, 'CLOSED', 'No longer offered'],
    ['diamond', 10, 'TIER_TOO_LOW', 'Diamond'],
  ])('%s is not redeemed: %s', async (name, price, state, words) => {
    const mall = await shopper('looker');
    const refused = await mall.redeem(pick(rewards[name] ?? '', price));
    expect(refused).toMatchObject({ __typename: 'RewardUnavailable', state });
    expect(expectType(refused, 'RewardUnavailable').message).toContain(words);
  });

  test('once is once, also in the list of what can be had', async () => {
    const mall = await shopper('once');
    const id = rewards.once ?? '';
    expect(await mall.redeem(pick(id, 40, { quantity: 2 }))).toMatchObject({
      state: 'LIMIT_REACHED',
    });
    const { id: redeemed } = expectType(await mall.redeem(pick(id, 20)), 'Redemption');
    expect((await mall.reward(id)).availability).toMatchObject({
      state: 'LIMIT_REACHED',
      remainingForMe: 0,
    });
    expect(titles(await mall.rewards({ filter: { redeemableOnly: true } }))).not.toContain('Once');
    expect(await mall.redeem(pick(id, 20))).toMatchObject({ state: 'LIMIT_REACHED' });
    await mall.cancel(redeemed);
    expect((await mall.reward(id)).availability).toMatchObject({ state: 'REDEEMABLE' });
  });

  test('another price than the member saw is said and not charged', async () => {
    const mall = await shopper('looker');
    expect(await mall.redeem(pick(rewards.offer ?? '', 601))).toMatchObject({
      __typename: 'PriceChanged',
      pricePoints: 300,
      priceFen: 0,
    });
    expect(await mall.redeem(pick(rewards.cheap ?? '', 40, { expectedFen: 1 }))).toMatchObject({
      __typename: 'PriceChanged',
    });
  });

  test('too few points are said with the numbers', async () => {
    const mall = await shopper('looker');
    expect(await mall.redeem(pick(rewards.dear ?? '', 5_000))).toMatchObject({
      __typename: 'InsufficientPoints',
      required: 5_000,
      available: 500,
    });
  });

  test('an unknown reward is no longer offered', async () => {
    const mall = await shopper('looker');
    expect(await mall.redeem(pick('nonsense', 1))).toMatchObject({ state: 'CLOSED' });
  });
});

describe('staff', () => {
  test('see stock and window only, and what has ended', async () => {
    const clerk = mallOf(scene.app.client, scene.clerk);
    expect(titles(await clerk.rewards())).toContain('Over');
    expect((await clerk.reward(rewards.dear ?? '')).availability).toEqual({
      state: 'REDEEMABLE',
      missingPoints: 0,
      remainingForMe: null,
    });
    expect((await clerk.reward(rewards.diamond ?? '')).availability.state).toBe('REDEEMABLE');
    expect((await clerk.reward(rewards.gone ?? '')).availability.state).toBe('SOLD_OUT');
  });

  test('put more in, once for a key, and take a reward off', async () => {
    const operator = mallOf(scene.app.client, scene.operator);
    const id = await addReward(scene.app.database, { stock: 0, pricePoints: 5 });
    expect(await operator.restock(id, 3, 'k')).toMatchObject({ remainingStock: 3 });
    expect(await operator.restock(id, 3, 'k')).toMatchObject({ remainingStock: 3 });
    const mall = await shopper('looker');
    expectType(await mall.redeem(pick(id, 5)), 'Redemption');
    await operator.close(id);
    expect(await mall.redeem(pick(id, 5))).toMatchObject({ state: 'CLOSED' });
    await operator.close(id);
    await expect(operator.close('none')).rejects.toThrow('NOT_FOUND');
    await expect(operator.restock('none', 1)).rejects.toThrow('NOT_FOUND');
  });

  test('leave a record of who did it, when, and why where they say so', async () => {
    const { database } = scene.app;
    const operator = mallOf(scene.app.client, scene.operator);
    const id = await addReward(database, { stock: 0 });
    await operator.restock(id, 3);
    await operator.restock(id, 2, newKey(), '  供应商补货 ');
    await operator.close(id, '换季');
    await operator.close(id, 'again');
    const { staffId } = await database.row<{ staffId: string }>(
      "SELECT id AS staffId FROM staff WHERE role = 'OPERATOR'",
    );
    const changedAt = Date.parse(WEDNESDAY);
    expect(
      await database.rows(
        'SELECT quantity, staff_id AS staffId, reason, changed_at AS changedAt FROM stock_change WHERE reward_id = ? ORDER BY id',
        [id],
      ),
    ).toEqual([
      { quantity: 3, staffId, reason: null, changedAt },
      { quantity: 2, staffId, reason: '供应商补货', changedAt },
    ]);
    expect(
      await database.rows(
        'SELECT change_kind AS changeKind, staff_id AS staffId, reason, changed_at AS changedAt FROM reward_change WHERE reward_id = ?',
        [id],
      ),
    ).toEqual([{ changeKind: 'CLOSED', staffId, reason: '换季', changedAt }]);
    const unexplained = await addReward(database);
    await operator.close(unexplained);
    expect(
      await database.rows('SELECT reason FROM reward_change WHERE reward_id = ?', [unexplained]),
    ).toEqual([{ reason: null }]);
  });
});

test('what a reward looks like is served by its address', async () => {
  const { url } = scene.app.client;
  const drawn = await fetch(`${url}/rewards/porcelain-mug.svg`);
  expect([drawn.status, drawn.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
  for (const name of ['none.svg', '..%2f..%2fpackage.json', 'mug.png', '']) {
    expect((await fetch(`${url}/rewards/${name}`)).status).toBe(404);
  }
});
