import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { earn, GIFT_PROGRAMME, type Giver, giver } from '../testkit/gifts.js';
import { balance, ledgerAudit, statement } from '../testkit/points.js';
import { after, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { runJob } from '../testkit/stand-in.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Saturday noon in Shanghai: the first of the three lots lapses at midnight, the others a day later each. */
const SENT_AFTER = 3 * DAY_MS + 2 * HOUR_MS;
const MIDNIGHT = SENT_AFTER + 12 * HOUR_MS;

let scene: Scene;

beforeAll(async () => {
  scene = await startScene({
    programme: { ...GIFT_PROGRAMME, expiry: { policy: 'DAYS', days: 3 } },
  });
});

afterEach(async () => {
  scene = await scene.at(WEDNESDAY);
  const { healthy, violations } = await ledgerAudit(scene.app.client, scene.operator);
  expect({ healthy, violations }).toEqual({ healthy: true, violations: [] });
});

afterAll(() => scene.close());

async function at(ms: number, name: string): Promise<Giver> {
  scene = await scene.at(after(WEDNESDAY, ms));
  return giver(scene, name);
}

/** 100, 30 and 20 points of three days in a row, all of them in one gift. */
async function giftOfThreeLots(name: string) {
  for (const [day, yuan] of [100, 30, 20].entries()) {
    const { token } = await at(day * DAY_MS, name);
    await earn(scene, token, yuan);
  }
  return (await at(SENT_AFTER, name)).gifts.sent(150);
}

const endOfDay = (day: number): string => `2026-11-${day}T15:59:59.999Z`;
const kinds = async ({ token }: Giver) =>
  (await statement(scene.app.client, token)).map(({ kind, points }) => [kind, points]);

test('three lots, three dates: all of them arrive with theirs', async () => {
  const gift = await giftOfThreeLots('ann');
  const dates = [
    { points: 100, expiresAt: endOfDay(28) },
    { points: 30, expiresAt: endOfDay(29) },
    { points: 20, expiresAt: endOfDay(30) },
  ];
  expect(gift.pointsExpiry).toEqual(dates);
  const friend = await at(MIDNIGHT - 2, 'bea');
  expect(await friend.gifts.claim(gift.token)).toMatchObject({
    state: 'CLAIMED',
    points: 150,
    pointsExpiry: dates,
  });
  // The first lapses with the receiver: its last millisecond is one of the next day already.
  const next = await at(MIDNIGHT, 'bea');
  expect(await balance(scene.app.client, next.token)).toMatchObject({ available: 50 });
});

test('one lapses in escrow: the rest arrives, it goes back and is booked as expired', async () => {
  const gift = await giftOfThreeLots('cat');
  const looking = await at(MIDNIGHT, 'dan');
  expect(await looking.gifts.look(gift.token)).toMatchObject({ state: 'PENDING', points: 150 });
  // While it is held nothing of it is booked as lapsed.
  await runJob(scene.app.client.url, 'book-expiry');
  const held = await at(MIDNIGHT, 'cat');
  expect(await balance(scene.app.client, held.token)).toMatchObject({ available: 0, held: 150 });

  const friend = await at(MIDNIGHT, 'dan');
  expect(await friend.gifts.claim(gift.token)).toMatchObject({
    state: 'CLAIMED',
    points: 50,
    sentPoints: 150,
    pointsExpiry: [
      { points: 30, expiresAt: endOfDay(29) },
      { points: 20, expiresAt: endOfDay(30) },
    ],
  });
  expect(await balance(scene.app.client, friend.token)).toMatchObject({ available: 50 });
  const sender = await at(MIDNIGHT, 'cat');
  expect(await kinds(sender)).toEqual([
    ['EXPIRED', -100],
    ['GIFT_RETURNED', 100],
    ['GIFT_SENT', -150],
    ['PURCHASE', 20],
    ['PURCHASE', 30],
    ['PURCHASE', 100],
  ]);
  expect(await balance(scene.app.client, sender.token)).toMatchObject({ available: 0, held: 0 });
});

test('withdrawn after one has lapsed: that one is lost, the others are back', async () => {
  const gift = await giftOfThreeLots('eve');
  const sender = await at(MIDNIGHT, 'eve');
  expect(await sender.gifts.withdraw(gift.id)).toMatchObject({ state: 'WITHDRAWN', points: 150 });
  expect((await kinds(sender)).slice(0, 2)).toEqual([
    ['EXPIRED', -100],
    ['GIFT_RETURNED', 150],
  ]);
  expect(await balance(scene.app.client, sender.token)).toMatchObject({ available: 50, held: 0 });
});

test('all of it has lapsed: EXPIRED, nobody gets anything, the escrow is empty', async () => {
  const early = await at(0, 'fay');
  await earn(scene, early.token, 40);
  const gift = await (await at(SENT_AFTER, 'fay')).gifts.sent(40);
  const friend = await at(MIDNIGHT, 'gus');
  for (const _again of [1, 2]) {
    expect(await friend.gifts.claim(gift.token)).toMatchObject({
      __typename: 'GiftUnavailable',
      reason: 'EXPIRED',
    });
  }
  expect(await friend.gifts.look(gift.token)).toMatchObject({ state: 'RETURNED' });
  const sender = await at(MIDNIGHT, 'fay');
  expect(await balance(scene.app.client, sender.token)).toMatchObject({ available: 0, held: 0 });
  expect((await kinds(sender)).slice(0, 2)).toEqual([
    ['EXPIRED', -40],
    ['GIFT_RETURNED', 40],
  ]);
});
