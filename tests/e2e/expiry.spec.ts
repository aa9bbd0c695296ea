import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { balance, ledgerAudit, statement, sum } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { after, daysAfter, type Scene, startScene } from '../testkit/scene.js';
import { runJob } from '../testkit/stand-in.js';
import { line, newKey, newReceipt } from '../testkit/till.js';

const DAY_MS = 86_400_000;
/** Of what is earned in November 2026: the end of that month a year later, in Shanghai. */
const LAPSE = '2027-11-30T15:59:59.999Z';
const BOOK_EXPIRY = 'book-expiry';

let start: Scene;
let scene: Scene;

beforeAll(async () => {
  start = await startScene();
  await start.member('lapsing');
});

afterAll(async () => {
  expect((await ledgerAudit(scene.app.client, scene.operator)).violations).toEqual([]);
  await start.close();
});

const tokenOf = async (name: string): Promise<string> => (await scene.member(name)).token;
const available = async (name: string): Promise<number> =>
  (await balance(scene.app.client, await tokenOf(name))).available;

async function expiring(name: string, withinDays: number): Promise<object[]> {
  const { me } = await scene.app.client.ask<{ me: { points: { expiring: object[] } } }>(
    'query ($days: Int) { me { points { expiring(withinDays: $days) { points expiresAt } } } }',
    { days: withinDays },
    { token: await tokenOf(name) },
  );
  return me.points.expiring;
}

async function expectHealthy(): Promise<void> {
  expect((await ledgerAudit(scene.app.client, scene.operator)).violations).toEqual([]);
}

test('points lapse at their instant, whether or not the job has run; then the job says so', async () => {
  scene = await start.at(after(LAPSE, -1));
  expect(await available('lapsing')).toBe(500);
  expect(await expiring('lapsing', 1)).toEqual([{ points: 500, expiresAt: LAPSE }]);

  scene = await start.at(LAPSE);
  expect(await available('lapsing')).toBe(0);
  expect(await expiring('lapsing', 4_000)).toEqual([]);
  await expectHealthy();

  expect(await runJob(scene.app.client.url, BOOK_EXPIRY)).toEqual({ ran: true });
  expect(await available('lapsing')).toBe(0);
  const lines = await statement(scene.app.client, await tokenOf('lapsing'));
  expect(lines).toMatchObject([
    { kind: 'EXPIRED', points: -500, availableAfter: 0, title: 'Points expired', lots: [] },
    { kind: 'WELCOME', points: 500 },
  ]);
  expect(await runJob(scene.app.client.url, BOOK_EXPIRY)).toEqual({ ran: true });
  expect(await statement(scene.app.client, await tokenOf('lapsing'))).toEqual(lines);
  await expectHealthy();
});

test('what is about to lapse is told by its day', async () => {
  scene = await start.at(daysAfter(LAPSE, -30));
  const soon = await scene.member('soon');
  const today = { points: 500, expiresAt: '2028-10-31T15:59:59.999Z' };
  expect((await balance(scene.app.client, soon.token)).available).toBe(500);
  expect(await expiring('soon', 30)).toEqual([]);
  expect(await expiring('soon', 4_000)).toEqual([today]);
});

test('a lapsed point cannot be spent before the job comes; the next command books it', async () => {
  scene = await start.at('2027-12-15T02:00:00.000Z');
  const { token } = await scene.member('half');
  const tillSessionId = await scene.till.serve(token);
  await scene.till.sell({ tillSessionId, lines: [line('default', 10_000)] });
  // 500 welcome and 200 earned, all until December 2028.
  const lapse = '2028-12-31T15:59:59.999Z';
  scene = await start.at(lapse);
  const till = await scene.till.serve(await tokenOf('half'));
  const sale = {
    tillSessionId: till,
    lines: [line('default', 100_000)],
    receiptNumber: newReceipt(),
    idempotencyKey: newKey(),
  };
  const refused = await scene.till.record({ ...sale, pointsToSpend: 1 });
  expect(expectType(refused, 'InsufficientPoints')).toMatchObject({ required: 1, available: 0 });

  const sold = await scene.till.sell({ tillSessionId: till, lines: [line('default', 100_000)] });
  expect(sold.availableAfter).toBe(sold.pointsEarned);
  const lines = await statement(scene.app.client, await tokenOf('half'));
  expect(lines.map(({ kind, points }) => [kind, points])).toEqual([
    ['PURCHASE', sold.pointsEarned],
    ['EXPIRED', -700],
    ['PURCHASE', 200],
    ['WELCOME', 500],
  ]);
  expect(sum(lines.map(({ points }) => points))).toBe(await available('half'));
  await expectHealthy();
});

test('points of a refunded payment whose date has passed live seven days more', async () => {
  scene = await start.at('2027-12-15T02:00:00.000Z');
  const { token } = await scene.member('returned');
  const sale = await scene.till.sell({
    tillSessionId: await scene.till.serve(token),
    lines: [line('default', 1_000)],
    pointsToSpend: 500,
  });
  const refundedAt = '2029-01-10T02:00:00.000Z';
  scene = await start.at(refundedAt);
  const refund = await scene.till.giveBack({ receiptNumber: sale.receiptNumber });
  // The purchase's own 10 points have lapsed: they are owed and paid from what comes back.
  expect(refund).toMatchObject({ pointsReturned: 500, pointsClawedBack: 10, debtAfter: 0 });
  expect(await available('returned')).toBe(490);

  const [lot] = await scene.app.database.rows<{ lives: number }>(
    'SELECT expires_at - ? AS lives FROM points_lot WHERE remaining = 490',
    [Date.parse(refundedAt)],
  );
  expect(Number(lot?.lives)).toBeGreaterThanOrEqual(7 * DAY_MS);
  expect(Number(lot?.lives)).toBeLessThan(8 * DAY_MS);
  scene = await start.at(after(refundedAt, Number(lot?.lives) - 1));
  expect(await available('returned')).toBe(490);
  scene = await start.at(after(refundedAt, Number(lot?.lives)));
  expect(await available('returned')).toBe(0);
  await expectHealthy();
});
