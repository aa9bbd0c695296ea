import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startScratchDatabase } from '../../scripts/lib/scratch-database.mjs';
import { freshDatabase } from '../testkit/database.js';
import { earn, GIFT_DOCUMENTS, giftsOf, giver } from '../testkit/gifts.js';
import { addCategory, addReward, MALL_DOCUMENTS } from '../testkit/mall.js';
import { MESSAGE_DOCUMENTS, messagesOf, tellAll } from '../testkit/messages.js';
import { STATEMENT, statement } from '../testkit/points.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { line, type Till } from '../testkit/till.js';
import { addVoucherKind, giveVoucher, WALLET } from '../testkit/vouchers.js';
import { addWheel, playOf, WHEEL_DOCUMENTS } from '../testkit/wheel.js';

/** What the home screen asks for: card, tier, balance, what lapses soon, last entries. */
const HOME = `{ me { id nickname avatarUrl maskedPhone joinedAt card { number issuedAt }
  tier { tierPoints pointsToNext current { code name benefits } next { code name } }
  points { available giftable held debt lifetimeEarned lifetimeRedeemed
    expiring(withinDays: 30) { points expiresAt }
    entries(first: 5) { edges { cursor node { id kind points availableAfter title detail occurredAt
      lots { points expiresAt } store { id name address } breakdown { ruleCode title points } } }
      pageInfo { hasNextPage endCursor } } } } }`;

const PURCHASES = 120;

let server: Awaited<ReturnType<typeof startScratchDatabase>>;
let scene: Scene;
let poor: string;
let rich: string;
let richId: string;

beforeAll(async () => {
  // Its own database server: the log sees every statement of whoever uses it.
  server = await startScratchDatabase();
  scene = await startScene({
    database: await freshDatabase(server.url),
    programme: {
      gifting: {
        minAccountAgeDays: 0,
        giftsPerDay: 0,
        claimsPerDay: 0,
        risk: { manySenders: 0 },
      },
    },
  });
  poor = (await scene.member('poor')).token;
  ({ token: rich, memberId: richId } = await scene.member('rich'));
  await buy(rich, PURCHASES);
  await scene.app.database.rows("SET GLOBAL log_output = 'TABLE'");
  await jobsHaveRun();
});

const JOBS = [
  'book-expiry',
  'pruning',
  'redemptions',
  'payments',
  'reconciliation',
  'gifts',
  'outbox',
  'subscription-messages',
  'expiry-notices',
  'prizes',
  'wheel-seeds',
];

/** Every job has its first turn seconds after the start; those with statements of many kinds rest for an hour then. */
async function jobsHaveRun(): Promise<void> {
  const hasRun = (metrics: string) =>
    JOBS.every((job) =>
      new RegExp(`^huiji_job_seconds_count\\{.*job="${job}".*\\} [1-9]`, 'm').test(metrics),
    );
  const read = async () => (await fetch(`${scene.app.client.url}/metrics`)).text();
  while (!hasRun(await read())) await scene.app.database.rows('DO SLEEP(0.1)');
}

afterAll(async () => {
  await scene.close();
  await server.stop();
});

interface Served {
  readonly till: Till;
  readonly tillSessionId: string;
}

const served = new Map<string, readonly [Served, Served]>();

/** At the tills of both stores; a card serves there once, so it is remembered. */
async function atBothTills(token: string): Promise<readonly [Served, Served]> {
  const known = served.get(token);
  if (known !== undefined) return known;
  const here = { till: scene.till, tillSessionId: await scene.till.serve(token) };
  const there = { till: scene.otherTill, tillSessionId: await scene.otherTill.serve(token) };
  served.set(token, [here, there]);
  return [here, there];
}

/** Purchases in both stores, every fourth paid with points in part. */
async function buy(token: string, times: number): Promise<void> {
  const [here, there] = await atBothTills(token);
  await Promise.all(
    Array.from({ length: times }, (_, i) => {
      const { till, tillSessionId } = i % 2 === 0 ? here : there;
      const lines = [line('fresh', 1_000 + i)];
      return till.sell({ tillSessionId, lines, pointsToSpend: i % 4 === 0 ? 10 : 0 });
    }),
  );
}

/** The server's own heartbeat, which comes when it comes; jobs look for what is due of nobody in particular. */
const HEARTBEAT =
  /rate_window|job_lease|wheel_seed|handled_at|subscription_send|WHERE\s+due_at|(check_at|attempt_at)\S* <=|^(START TRANSACTION|BEGIN|COMMIT|SET )/i;

/** Every statement that reads or writes rows while an operation runs, in its order. */
async function statementsOf(document: string, variables: object, token: string): Promise<string[]> {
  const { client, database } = scene.app;
  // What earlier operations have set going would be told in between.
  await tellAll(client.url);
  await client.ask(document, { ...variables }, { token });
  await database.rows('TRUNCATE TABLE mysql.general_log');
  await database.rows('SET GLOBAL general_log = ON');
  await client.ask(document, { ...variables }, { token });
  await database.rows('SET GLOBAL general_log = OFF');
  const logged = await database.rows<{ argument: string }>(
    `SELECT CONVERT(argument USING utf8mb4) AS argument FROM mysql.general_log
      WHERE command_type IN ('Query', 'Execute') ORDER BY event_time`,
  );
  return logged
    .map(({ argument }) => argument.trim())
    .filter((sql) => !HEARTBEAT.test(sql) && !/general_log/.test(sql));
}

let filled = false;
/** Forty rewards in four categories, some with a limit or a tier, some vouchers with codes of their own. */
async function fillMall(): Promise<void> {
  if (filled) return;
  filled = true;
  const { database } = scene.app;
  const categories = await Promise.all(
    ['a', 'b', 'c', 'd'].map((code, i) => addCategory(database, code, i)),
  );
  for (let i = 0; i < 40; i++) {
    const categoryId = categories[i % categories.length];
    if (categoryId === undefined) throw new Error('there are categories');
    const limit = i % 3 === 0 ? 2 : null;
    const voucherKindId = i % 5 === 0 ? await addVoucherKind(database, { loaded: 1 }) : null;
    const what = voucherKindId === null ? {} : ({ kind: 'VOUCHER', voucherKindId } as const);
    const terms = { categoryId, limit, pricePoints: 10 + i, minimumTier: 'silver' } as const;
    await addReward(database, { ...terms, ...what });
  }
}

/** Twenty gifts from and twenty to `rich`, all of other people; both sides have been told. */
async function exchangeGifts(): Promise<void> {
  const mine = giftsOf(scene.app.client, rich);
  for (let i = 0; i < 20; i++) {
    const friend = await giver(scene, `friend-${i}`);
    await friend.gifts.claim((await mine.sent(10)).token);
    const donor = await giver(scene, `donor-${i}`);
    await earn(scene, donor.token, 20);
    await mine.claim((await donor.gifts.sent(10)).token);
  }
  await tellAll(scene.app.client.url);
  expect((await mine.list('RECEIVED')).edges).toHaveLength(20);
  expect((await messagesOf(scene.app.client, rich).page({ first: 100 })).unread).toBe(40);
}

describe('the number of SQL statements does not grow with the number of rows', () => {
  test('home', async () => {
    const few = await statementsOf(HOME, {}, poor);
    const many = await statementsOf(HOME, {}, rich);
    expect(few.every((sql) => sql.startsWith('SELECT'))).toBe(true);
    // Session, member, what is due of redemptions and of gifts, tier, balance, lifetime, outlook, entries, their lots;
    // stores when a line has one.
    expect(few).toHaveLength(many.length - 1);
    expect(many.filter((sql) => /FROM `?store/.test(sql))).toHaveLength(1);
    expect(many.length).toBeLessThanOrEqual(11);
  });

  test.each([2, 20, 100])('a statement page of %i lines', async (first) => {
    const sql = await statementsOf(STATEMENT, { first }, rich);
    const shown = (await statement(scene.app.client, rich)).slice(0, first);
    expect(shown).toHaveLength(first);
    // Session, member, what is due (two), entries, lots of all lines, stores of all lines.
    expect(sql).toHaveLength(7);
  });

  test('the statement of twice as many purchases', async () => {
    const before = await statementsOf(STATEMENT, { first: 100 }, rich);
    await buy(rich, PURCHASES);
    const after = await statementsOf(STATEMENT, { first: 100 }, rich);
    expect(after).toHaveLength(before.length);
  });

  test('a wallet of one voucher and of forty', async () => {
    for (let i = 0; i < 40; i++) await giveVoucher(scene.app.database, richId);
    // Session, member, what is due (two), vouchers, their kinds.
    expect(await statementsOf(WALLET, { first: 1 }, rich)).toHaveLength(6);
    expect(await statementsOf(WALLET, { first: 40 }, rich)).toHaveLength(6);
    expect(await statementsOf(WALLET, { first: 40, state: 'USABLE' }, rich)).toHaveLength(6);
  });

  test.each([{}, { redeemableOnly: true }])('a mall page of 20, filtered by %j', async (filter) => {
    await fillMall();
    const sql = await statementsOf(MALL_DOCUMENTS.rewards, { filter, first: 20 }, rich);
    const one = await statementsOf(MALL_DOCUMENTS.rewards, { filter, first: 1 }, rich);
    expect(sql.every((statement) => statement.startsWith('SELECT'))).toBe(true);
    // Session, what is due (two), rewards, categories, stock, balance, tier, what the member has had.
    expect(sql).toHaveLength(9);
    expect(one).toHaveLength(9);
  });

  test('gifts and messages: one, twenty, and a page of each', async () => {
    await exchangeGifts();
    for (const direction of ['SENT', 'RECEIVED'] as const) {
      const one = await statementsOf(GIFT_DOCUMENTS.gifts, { direction, first: 1 }, rich);
      const twenty = await statementsOf(GIFT_DOCUMENTS.gifts, { direction, first: 20 }, rich);
      expect(twenty.every((sql) => sql.startsWith('SELECT'))).toBe(true);
      // Session, member, what is due (two), the list, the gifts, both parties of all of them, their pieces.
      expect(twenty).toHaveLength(one.length);
      expect(twenty).toHaveLength(8);
    }
    const told = await statementsOf(MESSAGE_DOCUMENTS.messages, { first: 40 }, rich);
    expect(await statementsOf(MESSAGE_DOCUMENTS.messages, { first: 1 }, rich)).toHaveLength(
      told.length,
    );
    // Session, member, what is due (two), the messages, the people in them, how many are unread.
    expect(told).toHaveLength(7);
  });

  test('a page of one spin and of forty, with prizes, claims, vouchers and proofs', async () => {
    const { client, database } = scene.app;
    const voucherKindId = await addVoucherKind(database, 'GENERATED');
    const wheel = await addWheel(database, {
      freeSpinsPerDay: 100,
      spinsPerDay: 100,
      prizes: [
        { kind: 'NOTHING', oddsPpm: 100_000, fallback: true },
        { kind: 'VOUCHER', voucherKindId, oddsPpm: 500_000 },
        { kind: 'GOODS', oddsPpm: 400_000, stock: 100 },
      ],
    });
    for (let i = 0; i < 40; i++) await playOf(client, rich).spin(wheel, { clientSeed: `${i}` });
    const one = await statementsOf(WHEEL_DOCUMENTS.spins, { first: 40 }, rich);
    // Session, what is due (two), member, ids, spins, vouchers.
    expect(one).toHaveLength(7);
    expect(one.every((sql) => sql.startsWith('SELECT'))).toBe(true);
    const few = await statementsOf(WHEEL_DOCUMENTS.luckyWheel, { id: wheel.wheelId }, poor);
    const many = await statementsOf(WHEEL_DOCUMENTS.luckyWheel, { id: wheel.wheelId }, rich);
    expect(many).toHaveLength(few.length);
  });

  test('card events of one sale and of twenty', async () => {
    const document =
      '{ cardEvents(since: "2026-11-01T00:00:00.000Z") { id kind store { id name } } }';
    await buy(poor, 1);
    const few = await statementsOf(document, {}, poor);
    expect(await statementsOf(document, {}, rich)).toHaveLength(few.length);
    expect(few).toHaveLength(3);
  });
});

test('the log would see one statement more', async () => {
  const one = await statementsOf('{ stores { id } }', {}, rich);
  const two = await statementsOf('{ stores { id } rewardCategories { id } }', {}, rich);
  expect(two).toHaveLength(one.length + 1);
});
