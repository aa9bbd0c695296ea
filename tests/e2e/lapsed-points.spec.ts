import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  addCashReward,
  type Buyer,
  buyerOf,
  orderOf,
  settleMoney,
} from '../testkit/cash-reward.js';
import { addReward, mallOf } from '../testkit/mall.js';
import { messagesOf, tellAll } from '../testkit/messages.js';
import { ledgerAudit, statement } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { after, daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import {
  freezeClock,
  holdPayNotices,
  runJob,
  sendPayNotice,
  setPayFaults,
} from '../testkit/stand-in.js';
import { line } from '../testkit/till.js';

const MINUTE_MS = 60_000;
/** The welcome points of who joins on WEDNESDAY are gone a millisecond before. */
const MIDNIGHT = '2027-11-30T16:00:00.000Z';
const minutes = (count: number): string => after(MIDNIGHT, count * MINUTE_MS);

let scene: Scene;
let url: string;
let people = 0;

beforeAll(async () => {
  scene = await startScene();
  url = scene.app.client.url;
});
afterEach(async () => {
  await setPayFaults(url, []);
  await holdPayNotices(url, false);
  await settleMoney(scene);
  const { operator } = await scene.at(daysAfter(MIDNIGHT, 30));
  const { violations } = await ledgerAudit(scene.app.client, operator);
  expect(violations).toEqual([]);
});
afterAll(() => scene.close());

/** Somebody who joined on WEDNESDAY, signed in so many minutes from the midnight after which the welcome points are gone. */
async function memberAt(rewardId: string, minute: number): Promise<Buyer> {
  const name = `lapser-${++people}`;
  await freezeClock(url, WEDNESDAY);
  await buyerOf(scene, name, rewardId);
  return again({ name, rewardId }, minutes(minute));
}

async function again({ name, rewardId }: Pick<Buyer, 'name' | 'rewardId'>, moment: string) {
  scene = await scene.at(moment);
  return buyerOf(scene, name, rewardId);
}

const POINTS = '{ me { points { available held expiring(withinDays: 30) { points expiresAt } } } }';

async function pointsOf({ token }: Buyer) {
  const { me } = await scene.app.client.ask<{ me: { points: object } }>(POINTS, {}, { token });
  return me.points;
}
const NOTHING = { available: 0, held: 0, expiring: [] };
const graceOf = (points: number, from: string) => ({
  available: points,
  held: 0,
  expiring: [{ points, expiresAt: daysAfter(from, 7) }],
});

describe('a payment that comes too late, for points whose date has passed', () => {
  test.each<[string, number, number | null, number]>([
    ['in between, before any job', -10, null, 5],
    ['in between, after the job', -10, 5, 5],
    ['in between, an hour after the job', -10, 5, 65],
    ['after the time to pay, before any job', -20, null, 10],
    ['after the job had given them back', -20, -5, 10],
  ])('%s: the same days of grace', async (_, redeemedAt, jobAt, toldAt) => {
    const reward = await addCashReward(scene);
    const member = await memberAt(reward, redeemedAt);
    // WeChat Pay tells nothing by itself, and nothing when it is asked.
    await holdPayNotices(url, true);
    const { id } = await member.redeem();
    expect(await member.pay(id)).toEqual({ result: 'paid' });
    await setPayFaults(url, [{ call: 'QUERY', kind: 'HANG_UP' }]);
    if (jobAt !== null) {
      await freezeClock(url, minutes(jobAt));
      await runJob(url, 'redemptions');
    }
    await freezeClock(url, minutes(toldAt));
    const order = await orderOf(scene, id);
    expect(await sendPayNotice(url, order)).toBe(204);
    expect(await sendPayNotice(url, order)).toBe(204);
    const late = await again(member, minutes(toldAt));
    expect(await late.mall.redemption(id)).toMatchObject({ status: 'EXPIRED', pointsLapsed: 0 });
    expect(await pointsOf(late)).toEqual(graceOf(300, minutes(toldAt)));
    const [last] = await statement(scene.app.client, late.token);
    expect(last).toMatchObject({ kind: 'REWARD_CANCELLED', points: 300, availableAfter: 300 });
    await setPayFaults(url, []);
    await settleMoney(scene);
    const end = await again(member, daysAfter(minutes(toldAt), 7));
    expect((await end.mall.redemption(id)).status).toBe('REFUNDED');
    expect(await pointsOf(end)).toEqual(NOTHING);
  });

  test('a time-out alone lets them lapse', async () => {
    const member = await memberAt(await addCashReward(scene), -10);
    const { id } = await member.redeem();
    const late = await again(member, minutes(5));
    const gone = { status: 'EXPIRED', points: 300, pointsLapsed: 300 };
    expect(await late.mall.redemption(id)).toMatchObject(gone);
    await runJob(url, 'redemptions');
    expect(await late.mall.redemption(id)).toMatchObject(gone);
    expect(await pointsOf(late)).toEqual(NOTHING);
  });

  test('neither does a payment help that comes after the member has cancelled', async () => {
    const member = await memberAt(await addCashReward(scene), -10);
    await holdPayNotices(url, true);
    const { id } = await member.redeem();
    await member.pay(id);
    await freezeClock(url, minutes(1));
    expectType(await member.mall.cancel(id), 'Redemption');
    expect(await sendPayNotice(url, await orderOf(scene, id))).toBe(204);
    expect(await pointsOf(await again(member, minutes(2)))).toEqual(NOTHING);
  });
});

describe('a redemption that is cancelled after the date of its points', () => {
  const PRICE = 550;

  /** Has it for 500 points that lapse at midnight and 50 of 100 that last for a year. */
  async function redeemer() {
    const reward = await addReward(scene.app.database, { pricePoints: PRICE });
    const member = await memberAt(reward, -10);
    const tillSessionId = await scene.till.serve(member.token);
    await scene.till.sell({ tillSessionId, lines: [line('default', 10_000)] });
    const wish = { rewardId: reward, method: 'PICKUP', storeId: scene.storeId } as const;
    const redeemed = await member.mall.redeem({ ...wish, expectedPoints: PRICE, expectedFen: 0 });
    const { id, cancellation } = expectType(redeemed, 'Redemption');
    expect(cancellation).toEqual({ pointsReturned: PRICE, pointsLapsing: 0, fenRefunded: 0 });
    return { member, id };
  }

  test('by staff: days of grace for what has lapsed, its old date for the rest', async () => {
    const { member, id } = await redeemer();
    scene = await scene.at(minutes(5));
    const staff = mallOf(scene.app.client, scene.operator);
    expectType(await staff.cancelAsStaff(id, '缺货'), 'Redemption');
    const now = await again(member, minutes(5));
    expect(await now.mall.redemption(id)).toMatchObject({ status: 'CANCELLED', pointsLapsed: 0 });
    expect(await pointsOf(now)).toEqual({ ...graceOf(500, minutes(5)), available: 600 });
    const [last] = await statement(scene.app.client, now.token);
    expect(last).toMatchObject({ kind: 'REWARD_CANCELLED', points: PRICE, availableAfter: 600 });
    const end = await again(member, daysAfter(minutes(5), 7));
    expect(await pointsOf(end)).toEqual({ available: 100, held: 0, expiring: [] });
  });

  test('by the member: told before what lapses, and so it is', async () => {
    const { member, id } = await redeemer();
    const now = await again(member, minutes(5));
    expect((await now.mall.redemption(id)).cancellation).toEqual({
      pointsReturned: 50,
      pointsLapsing: 500,
      fenRefunded: 0,
    });
    expect(expectType(await now.mall.cancel(id), 'Redemption').pointsLapsed).toBe(500);
    expect(await pointsOf(now)).toEqual({ available: 100, held: 0, expiring: [] });
    const lines = await statement(scene.app.client, now.token);
    expect(lines.slice(0, 2)).toMatchObject([
      { kind: 'EXPIRED', points: -500, availableAfter: 100 },
      { kind: 'REWARD_CANCELLED', points: PRICE, availableAfter: 600 },
    ]);
  });

  test('because nobody picked it up: what has lapsed is gone, and the message says so', async () => {
    const { member, id } = await redeemer();
    const now = await again(member, daysAfter(minutes(-10), 14));
    expect(await pointsOf(now)).toEqual({ available: 100, held: 0, expiring: [] });
    await runJob(url, 'redemptions');
    expect((await now.mall.redemption(id)).pointsLapsed).toBe(500);
    await tellAll(url);
    const told = await messagesOf(scene.app.client, now.token).page();
    const cancelled = told.edges.find(({ node }) => node.kind === 'REDEMPTION_CANCELLED');
    expect(cancelled?.node.body).toMatch(/ 50 points are back; 500 had reached their date/);
  });
});
