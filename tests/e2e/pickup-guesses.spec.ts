import { pickupCode } from '@huiji/shared-types';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addReward, MALL_DOCUMENTS, mallOf, type StepResult } from '../testkit/mall.js';
import { ledgerAudit } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { after, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { addStaff, loginStaff, PASSWORD } from '../testkit/shop.js';
import { newKey } from '../testkit/till.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

let scene: Scene;
let mug: string;
let guesses = 0;
let people = 0;

beforeAll(async () => {
  scene = await startScene();
  mug = await addReward(scene.app.database, { pricePoints: 10 });
});

afterAll(async () => {
  const { violations } = await ledgerAudit(scene.app.client, scene.operator);
  await scene.close();
  expect(violations).toEqual([]);
});

/** One more clerk of the corner shop. @returns a token */
async function colleague(): Promise<string> {
  const { client, database } = scene.app;
  const username = `colleague-${++people}`;
  await addStaff(database, {
    username,
    password: PASSWORD,
    role: 'CLERK',
    storeId: scene.storeId,
  });
  return loginStaff(client, username);
}

/** Something that waits at the corner shop. */
async function waiting() {
  const { token } = await scene.member(`waiter-${++people}`);
  const wish = { rewardId: mug, method: 'PICKUP', storeId: scene.storeId } as const;
  const redeemed = await mallOf(scene.app.client, token).redeem({
    ...wish,
    expectedPoints: 10,
    expectedFen: 0,
  });
  const { id, pickupCode: code } = expectType(redeemed, 'Redemption');
  const status = async () => (await mallOf(scene.app.client, token).redemption(id)).status;
  return { code: code ?? '', status };
}

async function answerTo(clerk: string, code: string, idempotencyKey = newKey()) {
  const { data, errors } = await scene.app.client.gql<{ fulfillRedemption: StepResult }>(
    MALL_DOCUMENTS.fulfillRedemption,
    { input: { pickupCode: code, idempotencyKey } },
    { token: clerk, language: 'en' },
  );
  const [error] = errors;
  return error === undefined
    ? { outcome: data?.fulfillRedemption.__typename }
    : { outcome: error.extensions.code, message: error.message, ...error.extensions };
}

/** Well-formed codes that nobody has. */
async function guess(clerk: string, times: number): Promise<unknown[]> {
  const outcomes: unknown[] = [];
  for (let i = 0; i < times; i++) {
    outcomes.push((await answerTo(clerk, pickupCode(++guesses))).outcome);
  }
  return outcomes;
}

const unknown = (times: number) => Array.from({ length: times }, () => 'PickupCodeUnknown');

test('five wrong codes lock the clerk for a minute, with the right code too, and nobody else', async () => {
  const { code, status } = await waiting();
  const other = await waiting();
  const elsewhere = await colleague();
  expect(await guess(scene.clerk, 6)).toEqual([...unknown(5), 'RATE_LIMITED']);
  expect(await answerTo(scene.clerk, code)).toMatchObject({
    outcome: 'RATE_LIMITED',
    message: 'Too many wrong pick-up codes, hand-over is paused. Try again in 60 s.',
    retryAfterMs: MINUTE_MS,
  });
  expect(await status()).toBe('READY_FOR_PICKUP');
  expect(await answerTo(elsewhere, other.code)).toEqual({ outcome: 'Redemption' });
  expect(await guess(scene.otherClerk, 1)).toEqual(unknown(1));

  scene = await scene.at(after(WEDNESDAY, MINUTE_MS));
  expect(await answerTo(scene.clerk, code)).toEqual({ outcome: 'Redemption' });
  expect(await guess(scene.clerk, 2)).toEqual([...unknown(1), 'RATE_LIMITED']);
});

test('what was misread, and what was sent again, is no guess', async () => {
  scene = await scene.at(after(WEDNESDAY, HOUR_MS));
  const wrong = pickupCode(++guesses);
  const misread = wrong.slice(0, -1) + ((Number(wrong.at(-1)) + 1) % 10);
  for (const code of [misread, '123', 'no code at all', '']) {
    expect(await answerTo(scene.clerk, code)).toEqual({ outcome: 'PickupCodeUnknown' });
  }
  const key = newKey();
  for (let i = 0; i < 8; i++) {
    expect(await answerTo(scene.clerk, wrong, key)).toEqual({ outcome: 'PickupCodeUnknown' });
  }
  expect(await guess(scene.clerk, 4)).toEqual(unknown(4));
  const { code } = await waiting();
  expect((await answerTo(scene.clerk, code)).outcome).toBe('RATE_LIMITED');
});

test('twenty wrong codes of several clerks lock their store, and no other', async () => {
  scene = await scene.at(after(WEDNESDAY, 2 * HOUR_MS));
  const { code } = await waiting();
  for (let i = 0; i < 4; i++) {
    expect(await guess(await colleague(), 5)).toEqual(unknown(5));
  }
  expect((await answerTo(scene.clerk, code)).outcome).toBe('RATE_LIMITED');
  expect(await guess(scene.otherClerk, 1)).toEqual(unknown(1));
  scene = await scene.at(after(WEDNESDAY, 2 * HOUR_MS + MINUTE_MS));
  expect(await answerTo(scene.clerk, code)).toEqual({ outcome: 'Redemption' });
});

test('guesses in parallel: no more than five are answered', async () => {
  scene = await scene.at(after(WEDNESDAY, 4 * HOUR_MS));
  const clerk = await colleague();
  const outcomes = await Promise.all(
    Array.from({ length: 12 }, async () => (await answerTo(clerk, pickupCode(++guesses))).outcome),
  );
  expect(outcomes.filter((outcome) => outcome === 'PickupCodeUnknown')).toHaveLength(5);
  expect(outcomes.filter((outcome) => outcome === 'RATE_LIMITED')).toHaveLength(7);
});
