import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { earn, giver } from '../testkit/gifts.js';
import { balance } from '../testkit/points.js';
import { type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';

/** Of the eighth day, WEDNESDAY's being the first: the last millisecond before it, and its first, in Shanghai. */
const TOO_EARLY = '2026-12-01T15:59:59.999Z';
const OLD_ENOUGH = '2026-12-01T16:00:00.000Z';

let scene: Scene;

beforeAll(async () => {
  // Everything about gifts as it is by default.
  scene = await startScene({
    programme: { earn: { welcomePoints: 0, welcomeDoubleDays: 0, weekendBonusBps: 0 } },
  });
});

afterAll(() => scene.close());

test('a new member sends from the eighth day on, by business date', async () => {
  const newcomer = await giver(scene, 'newcomer');
  await earn(scene, newcomer.token, 100);
  for (const moment of [WEDNESDAY, TOO_EARLY]) {
    scene = await scene.at(moment);
    const sender = await giver(scene, 'newcomer');
    expect(await sender.gifts.allowance()).toMatchObject({ sendableFrom: '2026-12-02' });
    expect(await sender.gifts.send({ points: 50 })).toEqual({
      __typename: 'GiftNotAllowed',
      reason: 'ACCOUNT_TOO_NEW',
      message: 'New members cannot send gifts yet. You can from 2026-12-02.',
    });
    expect(await balance(scene.app.client, sender.token)).toMatchObject({
      available: 100,
      held: 0,
    });
  }
  scene = await scene.at(OLD_ENOUGH);
  const sender = await giver(scene, 'newcomer');
  expect(await sender.gifts.allowance()).toMatchObject({ sendableFrom: null });
  expect(await sender.gifts.sent(50)).toMatchObject({ state: 'PENDING', points: 50 });
});

test('whoever is too new to send may open a gift', async () => {
  scene = await scene.at(OLD_ENOUGH);
  const sender = await giver(scene, 'newcomer');
  const gift = await sender.gifts.sent(20);
  const friend = await giver(scene, 'friend-of-today');
  expect(await friend.gifts.claim(gift.token)).toMatchObject({ state: 'CLAIMED' });
  expect(await friend.gifts.send({ points: 20 })).toMatchObject({ reason: 'ACCOUNT_TOO_NEW' });
});
