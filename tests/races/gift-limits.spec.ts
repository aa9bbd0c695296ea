import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  countOf,
  earn,
  GIFT_PROGRAMME,
  type Giver,
  giver,
  type SentGift,
} from '../testkit/gifts.js';
import { ledgerAudit } from '../testkit/points.js';
import { isType } from '../testkit/results.js';
import { daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { freezeClock } from '../testkit/stand-in.js';
import { together } from '../testkit/together.js';

const CROWD = 20;
const ROUNDS = 12;
const LONG_MS = 600_000;
/** The last millisecond of a day and of a month in Shanghai, and the first of the next. */
const NOVEMBER_ENDS = '2026-11-30T15:59:59.999Z';
const DECEMBER_BEGINS = '2026-11-30T16:00:00.000Z';

let scene: Scene;

afterEach(async () => {
  scene = await scene.at(WEDNESDAY);
  const { healthy, violations } = await ledgerAudit(scene.app.client, scene.operator);
  expect({ healthy, violations }).toEqual({ healthy: true, violations: [] });
});

afterAll(() => scene.close());

async function rich(name: string, yuan: number): Promise<Giver> {
  const person = await giver(scene, name);
  await earn(scene, person.token, yuan);
  return person;
}

async function at(moment: string, name: string): Promise<Giver> {
  scene = await scene.at(moment);
  return giver(scene, name);
}

/** What has been counted of somebody, by code and period. */
async function counters({ memberId }: Giver): Promise<Record<string, number>> {
  const rows = await scene.app.database.rows<{ counter: string; used: number }>(
    `SELECT CONCAT(limit_code, ' ', period) AS counter, used FROM limit_counter WHERE member_id = ?`,
    [memberId],
  );
  return Object.fromEntries(rows.map(({ counter, used }) => [counter, used]));
}

/** How long one request is sent after the other, and midnight strikes later in each round, in ms. */
const STEP_MS = 4;

/** A crowd of requests on their way, one after the other, while midnight strikes; later in each round. */
async function aroundMidnight<Result>(
  round: number,
  act: (i: number) => Promise<Result>,
): Promise<Result[]> {
  const crowd = together(CROWD, async (i) => {
    await sleep(i * STEP_MS);
    return act(i);
  });
  const [answers] = await Promise.all([crowd, midnightAfter(round * 4 * STEP_MS)]);
  return answers;
}

async function midnightAfter(ms: number): Promise<void> {
  await sleep(ms);
  await freezeClock(scene.app.client.url, DECEMBER_BEGINS);
}

describe('senders', () => {
  beforeAll(async () => {
    // What nobody opens stays out, and in the counters, for longer than these tests look.
    const gifting = { ...GIFT_PROGRAMME.gifting, claimHours: 1_000 };
    scene = await startScene({ programme: { ...GIFT_PROGRAMME, gifting } });
  });

  const sendAll = (sender: Giver, points: number) =>
    together(CROWD, () => sender.gifts.send({ points }));

  test(
    'gifts of a day: five in its last millisecond, five more in the first of the next',
    async () => {
      await rich('often', 100);
      for (const moment of [NOVEMBER_ENDS, DECEMBER_BEGINS]) {
        const sender = await at(moment, 'often');
        expect(countOf(await sendAll(sender, 10))).toEqual({ Gift: 5, DAILY_COUNT: CROWD - 5 });
      }
      expect(await counters(await giver(scene, 'often'))).toEqual({
        'GIFTS_SENT 2026-11-30': 5,
        'GIFTS_SENT 2026-12-01': 5,
        'GIFT_POINTS_SENT 2026-11-30': 50,
        'GIFT_POINTS_SENT 2026-12-01': 50,
        'GIFT_POINTS_SENT 2026-11': 50,
        'GIFT_POINTS_SENT 2026-12': 50,
      });
    },
    LONG_MS,
  );

  test(
    'points of a day: 2,000 in its last millisecond, 2,000 more in the first of the next',
    async () => {
      await rich('much', 5_000);
      for (const moment of [NOVEMBER_ENDS, DECEMBER_BEGINS]) {
        const sender = await at(moment, 'much');
        expect(countOf(await sendAll(sender, 500))).toEqual({ Gift: 4, DAILY_POINTS: CROWD - 4 });
        expect(await sender.gifts.send({ points: 10 })).toMatchObject({ remaining: 0 });
      }
    },
    LONG_MS,
  );

  test(
    'points of a month: 5,000 to the last one, and as many anew with the next month',
    async () => {
      await rich('monthly', 8_000);
      for (const daysBefore of [2, 1]) {
        const sender = await at(daysAfter(NOVEMBER_ENDS, -daysBefore), 'monthly');
        expect(countOf(await sendAll(sender, 500))).toEqual({ Gift: 4, DAILY_POINTS: CROWD - 4 });
      }
      const last = await at(NOVEMBER_ENDS, 'monthly');
      expect(countOf(await sendAll(last, 300))).toEqual({ Gift: 3, MONTHLY_POINTS: CROWD - 3 });
      expect(await last.gifts.send({ points: 101 })).toMatchObject({
        limit: 'MONTHLY_POINTS',
        remaining: 100,
        message:
          'You can send 100 more points this month. Please send fewer, or wait until next month.',
      });
      expect(countOf(await sendAll(last, 100))).toEqual({ Gift: 1, MONTHLY_POINTS: CROWD - 1 });
      const first = await at(DECEMBER_BEGINS, 'monthly');
      expect(countOf(await sendAll(first, 300))).toEqual({ Gift: 5, DAILY_COUNT: CROWD - 5 });
      expect(await counters(first)).toMatchObject({
        'GIFT_POINTS_SENT 2026-11': 5_000,
        'GIFT_POINTS_SENT 2026-12': 1_500,
      });
    },
    LONG_MS,
  );

  test(
    `midnight strikes while they are on their way, ${ROUNDS} rounds: each counts on the day on which it was sent`,
    async () => {
      const split: Record<string, number> = {};
      for (let round = 0; round < ROUNDS; round++) {
        await freezeClock(scene.app.client.url, WEDNESDAY);
        await rich(`midnight-${round}`, 200);
        const sender = await at(NOVEMBER_ENDS, `midnight-${round}`);
        const answers = await aroundMidnight(round, () => sender.gifts.send({ points: 10 }));
        const sent = await scene.app.database.rows<{ day: string; gifts: number }>(
          `SELECT CAST(sent_on AS CHAR) AS day, COUNT(*) AS gifts FROM gift
            WHERE sender_id = ? GROUP BY sent_on ORDER BY sent_on`,
          [sender.memberId],
        );
        const [november = 0, december = 0] = ['2026-11-30', '2026-12-01'].map(
          (date) => sent.find(({ day }) => day === date)?.gifts ?? 0,
        );
        expect(Math.max(november, december)).toBeLessThanOrEqual(5);
        const { Gift = 0, DAILY_COUNT = 0, ...others } = countOf(answers);
        expect([Gift, others]).toEqual([november + december, {}]);
        expect(Gift + DAILY_COUNT).toBe(CROWD);
        const counted = await counters(sender);
        expect(counted['GIFTS_SENT 2026-11-30'] ?? 0).toBe(november);
        expect(counted['GIFTS_SENT 2026-12-01'] ?? 0).toBe(december);
        const how = `${november}+${december}`;
        split[how] = (split[how] ?? 0) + 1;
      }
      // Told so that a run in which midnight never fell between is seen.
      process.stdout.write(`gifts before and after midnight: ${JSON.stringify(split)}\n`);
    },
    LONG_MS,
  );
});

describe('receivers', () => {
  beforeAll(async () => {
    await scene.close();
    const unlimited = { giftsPerDay: 0, pointsPerDay: 0, pointsPerMonth: 0, claimHours: 1_000 };
    const gifting = { ...GIFT_PROGRAMME.gifting, ...unlimited };
    scene = await startScene({ programme: { ...GIFT_PROGRAMME, gifting } });
  });

  const claimAll = (receiver: Giver, gifts: readonly SentGift[]) =>
    together(gifts.length, (i) => receiver.gifts.claim(gifts[i]?.token ?? ''));

  test(
    'claims of a day: five in its last millisecond, five more in the first of the next',
    async () => {
      const sender = await rich('kind', 200);
      const gifts = await together(10, () => sender.gifts.sent(10));
      const evening = await at(NOVEMBER_ENDS, 'dear');
      expect(countOf(await claimAll(evening, gifts))).toEqual({ Gift: 5, RECEIVER_DAILY_COUNT: 5 });
      const next = await at(DECEMBER_BEGINS, 'dear');
      expect(countOf(await claimAll(next, gifts))).toEqual({ Gift: 5, ALREADY_CLAIMED: 5 });
      expect(await counters(next)).toEqual({
        'GIFTS_CLAIMED 2026-11-30': 5,
        'GIFTS_CLAIMED 2026-12-01': 5,
        'GIFT_POINTS_CLAIMED 2026-11': 50,
        'GIFT_POINTS_CLAIMED 2026-12': 50,
      });
    },
    LONG_MS,
  );

  test(
    'points of a month: 10,000 to the last one, and as many anew with the next month',
    async () => {
      const sender = await rich('generous', 20_000);
      const large = await together(4, () => sender.gifts.sent(2_000));
      const gifts = await together(4, () => sender.gifts.sent(700));
      const [exact, over] = [await sender.gifts.sent(600), await sender.gifts.sent(601)];
      const before = await at(daysAfter(NOVEMBER_ENDS, -1), 'lucky');
      expect(countOf(await claimAll(before, large))).toEqual({ Gift: 4 });
      const evening = await at(NOVEMBER_ENDS, 'lucky');
      expect(countOf(await claimAll(evening, gifts))).toEqual({
        Gift: 2,
        RECEIVER_MONTHLY_POINTS: 2,
      });
      expect(await evening.gifts.claim(over.token)).toMatchObject({
        __typename: 'GiftLimitReached',
        limit: 'RECEIVER_MONTHLY_POINTS',
        remaining: 600,
        message: expect.stringContaining('600 more points this month'),
      });
      const same = await together(CROWD, () => evening.gifts.claim(exact.token));
      expect(countOf(same)).toEqual({ Gift: 1, ALREADY_CLAIMED: CROWD - 1 });
      const next = await at(DECEMBER_BEGINS, 'lucky');
      expect(countOf(await claimAll(next, [...gifts, over]))).toEqual({
        Gift: 3,
        ALREADY_CLAIMED: 2,
      });
      expect(await counters(next)).toMatchObject({
        'GIFT_POINTS_CLAIMED 2026-11': 10_000,
        'GIFT_POINTS_CLAIMED 2026-12': 2_001,
      });
    },
    LONG_MS,
  );

  test(
    `midnight strikes while claims are on their way, ${ROUNDS} rounds: each counts on the day on which it was made`,
    async () => {
      for (let round = 0; round < ROUNDS; round++) {
        await freezeClock(scene.app.client.url, WEDNESDAY);
        const sender = await rich(`donor-${round}`, 200);
        const gifts = await together(CROWD, () => sender.gifts.sent(10));
        const receiver = await at(NOVEMBER_ENDS, `owl-${round}`);
        const answers = await aroundMidnight(round, (i) =>
          receiver.gifts.claim(gifts[i]?.token ?? ''),
        );
        const received = await scene.app.database.rows<{ claims: number }>(
          'SELECT COUNT(*) AS claims FROM gift_receipt WHERE receiver_id = ? GROUP BY received_on',
          [receiver.memberId],
        );
        const days = received.map(({ claims }) => claims);
        expect(Math.max(...days)).toBeLessThanOrEqual(5);
        const claimed = answers.filter((answer) => isType(answer, 'Gift')).length;
        expect(days.reduce((sum, claims) => sum + claims, 0)).toBe(claimed);
        expect(countOf(answers)).toEqual({ Gift: claimed, RECEIVER_DAILY_COUNT: CROWD - claimed });
        expect(days).toContain(5);
      }
    },
    LONG_MS,
  );
});
