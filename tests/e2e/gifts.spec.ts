import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { earn, GIFT_PROGRAMME, type Giver, giver, type SentGift } from '../testkit/gifts.js';
import { balance, ledgerAudit, statement } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { after, daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { runJob, setWechatFaults } from '../testkit/stand-in.js';
import { newKey } from '../testkit/till.js';

const HOUR_MS = 3_600_000;
/** A purchase at WEDNESDAY lapses with the month, a year later. */
const YEAR_END = '2027-11-30T15:59:59.999Z';

let scene: Scene;
let people = 0;

beforeAll(async () => {
  scene = await startScene({ programme: GIFT_PROGRAMME });
});

afterEach(async () => {
  scene = await scene.at(WEDNESDAY);
  const { healthy, violations } = await ledgerAudit(scene.app.client, scene.operator);
  expect({ healthy, violations }).toEqual({ healthy: true, violations: [] });
});

afterAll(() => scene.close());

const anybody = (): string => `person-${++people}`;
const points = ({ token }: Giver) => balance(scene.app.client, token);
const lines = async ({ token }: Giver) =>
  (await statement(scene.app.client, token)).map(({ kind, points: moved, detail }) => [
    kind,
    moved,
    detail,
  ]);

/** Somebody with so many giftable points. */
async function rich(yuan: number, name = anybody()): Promise<Giver & { readonly name: string }> {
  const person = await giver(scene, name);
  await earn(scene, person.token, yuan);
  return { ...person, name };
}

/** Another moment, and who is there signed in anew. */
async function later(ms: number, ...names: readonly string[]): Promise<Giver[]> {
  scene = await scene.at(after(WEDNESDAY, ms));
  return Promise.all(names.map((name) => giver(scene, name)));
}

async function sentByRich(
  amount = 188,
): Promise<{ sender: Giver & { name: string }; gift: SentGift }> {
  const sender = await rich(1_000);
  return { sender, gift: await sender.gifts.sent(amount) };
}

describe('sent', () => {
  test('sets the points aside, with their date, and gives the sender a token', async () => {
    const sender = await rich(1_000);
    const gift = await sender.gifts.sent(188, { message: '小小积分，大大心意', design: 'thanks' });
    expect(gift).toMatchObject({
      state: 'PENDING',
      points: 188,
      sentPoints: 188,
      words: '小小积分，大大心意',
      design: 'thanks',
      receiver: null,
      sentAt: WEDNESDAY,
      expiresAt: after(WEDNESDAY, 24 * HOUR_MS),
      claimedAt: null,
      settledAt: null,
      pointsExpiry: [{ points: 188, expiresAt: YEAR_END }],
      isMine: true,
      isReceivedByMe: false,
    });
    expect(gift.token).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(gift.sharePath).toBe(`/features/gift/pages/claim/index?t=${gift.token}`);
    expect(await points(sender)).toMatchObject({ available: 812, giftable: 812, held: 188 });
    expect((await lines(sender))[0]).toEqual(['GIFT_SENT', -188, null]);
    expect(await sender.gifts.own(gift.id)).toEqual(gift);
    expect(await sender.gifts.allowance()).toEqual({
      minPoints: 10,
      maxPoints: 2_000,
      giftsLeftToday: 4,
      pointsLeftToday: 1_812,
      pointsLeftThisMonth: 4_812,
      sendableFrom: null,
    });
  });

  test('the token is kept nowhere, only its SHA-256', async () => {
    const { gift } = await sentByRich();
    const tables = await scene.app.database.rows<{ hit: string }>(
      `SELECT id AS hit FROM gift WHERE CONCAT_WS('|', HEX(token_hash), message, design) LIKE CONCAT('%', ?, '%')
       UNION ALL SELECT id FROM outbox_event WHERE payload LIKE CONCAT('%', ?, '%')
       UNION ALL SELECT idempotency_key FROM idempotency_record WHERE result LIKE CONCAT('%', ?, '%')
       UNION ALL SELECT id FROM ledger_transaction WHERE facts LIKE CONCAT('%', ?, '%')`,
      [gift.token, gift.token, gift.token, gift.token],
    );
    expect(tables).toEqual([]);
  });

  test('again under its key: the same gift, once', async () => {
    const sender = await rich(500);
    const idempotencyKey = newKey();
    const first = await sender.gifts.send({ points: 100, idempotencyKey });
    expect(await sender.gifts.send({ points: 100, idempotencyKey })).toEqual(first);
    expect((await points(sender)).held).toBe(100);
  });

  test.each([
    [9, 'PER_GIFT_MIN', 10, 'A gift has at least 10 points. Please add some.'],
    [
      2_001,
      'PER_GIFT_MAX',
      2_000,
      'A gift has at most 2,000 points. Please send fewer, or several gifts.',
    ],
  ])('%i points: %s', async (amount, limit, remaining, message) => {
    const sender = await rich(3_000);
    expect(await sender.gifts.send({ points: amount })).toEqual({
      __typename: 'GiftLimitReached',
      limit,
      remaining,
      message,
    });
  });

  test('more than there is, owed, or not giftable yet', async () => {
    const sender = await rich(100);
    expect(await sender.gifts.send({ points: 101 })).toMatchObject({
      __typename: 'InsufficientPoints',
      required: 101,
      available: 100,
    });
    const { gift } = await sentByRich(60);
    await sender.gifts.claim(gift.token);
    expect(await points(sender)).toMatchObject({ available: 160, giftable: 100 });
    expect(await sender.gifts.send({ points: 101 })).toMatchObject({
      __typename: 'GiftNotAllowed',
      reason: 'NOT_GIFTABLE_YET',
      message:
        'You can gift 100 points now. Bonus points cannot be passed on, received ones only after 24 hours.',
    });
    expect((await sender.gifts.send({ points: 100 })).__typename).toBe('Gift');
  });

  test('five a day and 2,000 points; the next day both are new', async () => {
    const sender = await rich(6_000);
    for (let i = 0; i < 4; i++) await sender.gifts.sent(400);
    expect(await sender.gifts.send({ points: 401 })).toMatchObject({
      limit: 'DAILY_POINTS',
      remaining: 400,
    });
    const last = await sender.gifts.sent(400);
    expect(await sender.gifts.send({ points: 10 })).toMatchObject({
      limit: 'DAILY_COUNT',
      remaining: 0,
    });
    // Points come back with the gift, the number of gifts does not.
    expectType(await sender.gifts.withdraw(last.id), 'Gift');
    expect(await sender.gifts.allowance()).toMatchObject({
      giftsLeftToday: 0,
      pointsLeftToday: 400,
      pointsLeftThisMonth: 3_400,
    });
    const [tomorrow] = await later(15 * HOUR_MS, sender.name);
    expect(await tomorrow?.gifts.allowance()).toMatchObject({
      giftsLeftToday: 5,
      pointsLeftToday: 2_000,
      pointsLeftThisMonth: 3_400,
    });
  });
});

describe('what WeChat thinks of the words', () => {
  test.each(['代开发票', '加微信领取'])('%s: rejected, nothing sent', async (message) => {
    const sender = await rich(100);
    expect(await sender.gifts.send({ points: 50, message })).toMatchObject({
      __typename: 'GiftNotAllowed',
      reason: 'MESSAGE_REJECTED',
      message: 'WeChat does not let these words pass. Nothing was sent; please choose others.',
    });
    expect(await points(sender)).toMatchObject({ available: 100, held: 0 });
  });

  test('away: with words nothing is sent, without them it is; a repeated one is answered', async () => {
    const sender = await rich(300);
    const idempotencyKey = newKey();
    const first = await sender.gifts.send({ points: 50, message: '加油', idempotencyKey });
    const { url } = scene.app.client;
    await setWechatFaults(url, [{ path: '/wxa/msg_sec_check', kind: 'HANG_UP' }]);
    const refused = newKey();
    const wish = { points: 50, message: '谢谢', idempotencyKey: refused };
    await expect(sender.gifts.send(wish)).rejects.toThrow('SERVICE_UNAVAILABLE');
    expect((await points(sender)).held).toBe(50);
    expect(await sender.gifts.send({ points: 50, message: '加油', idempotencyKey })).toEqual(first);
    await sender.gifts.sent(20);
    await setWechatFaults(url, []);
    // The refusal was not stored: the same request goes through now.
    expectType(await sender.gifts.send(wish), 'Gift');
  });

  test('is asked once, and not about a gift that cannot be sent anyway', async () => {
    const sender = await rich(40);
    const message = `问候${people}`;
    await sender.gifts.send({ points: 50, message });
    await sender.gifts.sent(30, { message });
    const response = await fetch(`${scene.app.client.url}/__standin/outbox`);
    const calls: { path: string; request: { content?: string; scene?: number } | null }[] =
      await response.json();
    const asked = calls.filter(({ request }) => request?.content === message);
    expect(asked.map(({ request }) => request?.scene)).toEqual([2]);
  });
});

describe('claimed', () => {
  test('moves the points with their date, locked for a day, and tells both who the other is', async () => {
    const { sender, gift } = await sentByRich();
    const friend = await giver(scene, anybody());
    expect(await friend.gifts.look(gift.token)).toMatchObject({
      state: 'PENDING',
      token: null,
      sharePath: null,
      receiver: null,
      isMine: false,
    });
    expect(await points(friend)).toMatchObject({ available: 0 });
    const claimed = expectType(await friend.gifts.claim(gift.token), 'Gift');
    expect(claimed).toMatchObject({
      state: 'CLAIMED',
      points: 188,
      claimedAt: WEDNESDAY,
      settledAt: WEDNESDAY,
      pointsExpiry: [{ points: 188, expiresAt: YEAR_END }],
      isMine: false,
      isReceivedByMe: true,
    });
    expect(claimed.receiver).not.toBeNull();
    expect(await points(friend)).toMatchObject({ available: 188, giftable: 0, held: 0 });
    expect(await points(sender)).toMatchObject({ available: 812, held: 0 });
    expect(await lines(friend)).toEqual([['GIFT_RECEIVED', 188, null]]);
    expect(await lines(sender)).toHaveLength(2);
    expect(await sender.gifts.own(gift.id)).toMatchObject({
      state: 'CLAIMED',
      token: null,
      receiver: claimed.receiver,
    });
    // Tier points are for purchases alone.
    const { me } = await scene.app.client.ask<{ me: { tier: { tierPoints: number } } }>(
      '{ me { tier { tierPoints } } }',
      {},
      { token: friend.token },
    );
    expect(me.tier.tierPoints).toBe(0);
  });

  test('a stranger sees neither who claimed it nor more than its state', async () => {
    const { gift } = await sentByRich();
    const [friend, stranger] = [await giver(scene, anybody()), await giver(scene, anybody())];
    await friend.gifts.claim(gift.token);
    expect(await stranger.gifts.look(gift.token)).toMatchObject({
      state: 'CLAIMED',
      receiver: null,
    });
    expect(await stranger.gifts.own(gift.id)).toBeNull();
  });

  test('what was received can be given on after 24 hours, not a millisecond before', async () => {
    const { gift } = await sentByRich(50);
    const name = anybody();
    const friend = await giver(scene, name);
    await friend.gifts.claim(gift.token);
    const [early] = await later(24 * HOUR_MS - 1, name);
    expect(await early?.gifts.send({ points: 50 })).toMatchObject({ reason: 'NOT_GIFTABLE_YET' });
    const [onTime] = await later(24 * HOUR_MS, name);
    expect((await onTime?.gifts.sent(50))?.pointsExpiry).toEqual([
      { points: 50, expiresAt: YEAR_END },
    ]);
  });

  test('pays what the receiver owes first; claiming is allowed, sending is not', async () => {
    const debtor = await giver(scene, anybody());
    const tillSessionId = await scene.till.serve(debtor.token);
    const bought = await scene.till.sell({
      tillSessionId,
      lines: [{ lineId: '1', category: 'default', amountFen: 30_000 }],
    });
    await scene.till.sell({
      tillSessionId,
      lines: [{ lineId: '1', category: 'default', amountFen: 600 }],
      pointsToSpend: 300,
    });
    await scene.till.giveBack({ receiptNumber: bought.receiptNumber });
    const { debt } = await points(debtor);
    expect(debt).toBeGreaterThan(0);
    expect(await debtor.gifts.send({ points: 10 })).toMatchObject({
      __typename: 'GiftNotAllowed',
      reason: 'HAS_DEBT',
    });
    const { gift } = await sentByRich(debt + 12);
    expectType(await debtor.gifts.claim(gift.token), 'Gift');
    expect(await points(debtor)).toMatchObject({ available: 12, debt: 0 });
  });

  test.each(['', 'x', '💌'.repeat(64), '0'.repeat(22)])(
    'a token that names none: “%s”',
    async (token) => {
      const friend = await giver(scene, anybody());
      if (token === '') {
        await expect(friend.gifts.claim(token)).rejects.toThrow('BAD_USER_INPUT');
        return;
      }
      expect(await friend.gifts.look(token)).toBeNull();
      expect(await friend.gifts.claim(token)).toMatchObject({
        __typename: 'GiftUnavailable',
        reason: 'NOT_FOUND',
      });
    },
  );

  test('one’s own, one that somebody has, one withdrawn, one whose time is up', async () => {
    const { sender, gift } = await sentByRich();
    expect(await sender.gifts.claim(gift.token)).toMatchObject({ reason: 'OWN_GIFT' });
    const [friend, slow] = [await giver(scene, anybody()), await giver(scene, anybody())];
    const key = newKey();
    const first = await friend.gifts.claim(gift.token, key);
    expect(await friend.gifts.claim(gift.token, key)).toEqual(first);
    expect(await friend.gifts.claim(gift.token)).toMatchObject({ reason: 'ALREADY_CLAIMED' });
    expect(await slow.gifts.claim(gift.token)).toMatchObject({ reason: 'ALREADY_CLAIMED' });
    expect(await sender.gifts.withdraw(gift.id)).toMatchObject({
      __typename: 'GiftUnavailable',
      reason: 'ALREADY_CLAIMED',
      message: 'Your friend has opened it; it cannot be withdrawn any more.',
    });
    const another = await sender.gifts.sent(20);
    expect(await sender.gifts.withdraw(another.id)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await slow.gifts.claim(another.token)).toMatchObject({ reason: 'WITHDRAWN' });
    expect(await slow.gifts.withdraw(another.id)).toMatchObject({ reason: 'NOT_FOUND' });
    expect(await points(slow)).toMatchObject({ available: 0 });
  });

  test('five claims a day, 10,000 points a month', async () => {
    const name = anybody();
    const friend = await giver(scene, name);
    const { sender } = await sentByRich(10);
    const given: SentGift[] = [];
    for (let i = 0; i < 4; i++) given.push(await sender.gifts.sent(10));
    const others = await sentByRich(10);
    given.push(others.gift, await others.sender.gifts.sent(10));
    const answers = [];
    // The second sender to a new member is no risk, a third would be.
    for (const { token } of given) answers.push(await friend.gifts.claim(token));
    expect(answers.map(({ __typename }) => __typename)).toEqual([
      ...Array.from({ length: 5 }, () => 'Gift'),
      'GiftLimitReached',
    ]);
    expect(answers.at(-1)).toMatchObject({ limit: 'RECEIVER_DAILY_COUNT', remaining: 0 });
    const last = given.at(-1)?.token ?? '';
    const [tomorrow] = await later(15 * HOUR_MS, name);
    expect(await tomorrow?.gifts.claim(last)).toMatchObject({ __typename: 'Gift' });
  });
});

describe('withdrawn or returned', () => {
  test('goes back to the lot that it came from, and says why', async () => {
    const { sender, gift } = await sentByRich();
    const key = newKey();
    const back = expectType(await sender.gifts.withdraw(gift.id, key), 'Gift');
    expect(back).toMatchObject({ state: 'WITHDRAWN', token: null, settledAt: WEDNESDAY });
    expect(await sender.gifts.withdraw(gift.id, key)).toEqual(back);
    expect(await sender.gifts.withdraw(gift.id)).toMatchObject({ reason: 'WITHDRAWN' });
    expect(await points(sender)).toMatchObject({ available: 1_000, giftable: 1_000, held: 0 });
    expect((await lines(sender))[0]).toEqual(['GIFT_RETURNED', 188, 'You withdrew it']);
    const lots = await scene.app.database.rows(
      'SELECT remaining FROM points_lot WHERE member_id = ?',
      [sender.memberId],
    );
    expect(lots).toEqual([{ remaining: 1_000 }]);
  });

  test('by the clock, at the very millisecond, before any job and after it', async () => {
    const { sender, gift } = await sentByRich();
    const friendName = anybody();
    const [early] = await later(24 * HOUR_MS - 1, friendName);
    expect(await early?.gifts.look(gift.token)).toMatchObject({ state: 'PENDING' });
    const [friend] = await later(24 * HOUR_MS, friendName);
    expect(await friend?.gifts.look(gift.token)).toMatchObject({
      state: 'RETURNED',
      settledAt: after(WEDNESDAY, 24 * HOUR_MS),
    });
    expect(await friend?.gifts.claim(gift.token)).toMatchObject({ reason: 'EXPIRED' });
    // Nobody has booked it: whoever looks at the balance has it booked first.
    const [looking] = await later(24 * HOUR_MS, sender.name);
    if (looking === undefined) throw new Error('the sender is missing');
    expect(await points(looking)).toMatchObject({ available: 1_000, held: 0 });
    await runJob(scene.app.client.url, 'gifts');
    expect(await lines(looking)).toEqual([
      ['GIFT_RETURNED', 188, 'Nobody opened it in time'],
      ['GIFT_SENT', -188, null],
      ['PURCHASE', 1_000, expect.any(String)],
    ]);
    expect(await looking.gifts.withdraw(gift.id)).toMatchObject({ reason: 'EXPIRED' });
  });

  test('by the job, for somebody who does not look; running twice returns once', async () => {
    const { sender } = await sentByRich();
    scene = await scene.at(daysAfter(WEDNESDAY, 2));
    await Promise.all([
      runJob(scene.app.client.url, 'gifts'),
      runJob(scene.app.client.url, 'gifts'),
    ]);
    const row = await scene.app.database.row(
      'SELECT available, held FROM ledger_member WHERE member_id = ?',
      [sender.memberId],
    );
    expect(row).toEqual({ available: 1_000, held: 0 });
  });

  test('the limits get the points back on the day and in the month in which it was sent', async () => {
    // The last evening of November in Shanghai, and the first of December.
    const evening = Date.parse('2026-11-30T15:00:00.000Z') - Date.parse(WEDNESDAY);
    const sender = await rich(5_000);
    const [november] = await later(evening, sender.name);
    const gift = await november?.gifts.sent(700);
    const [december] = await later(evening + 2 * HOUR_MS, sender.name);
    await december?.gifts.sent(300);
    await december?.gifts.withdraw(gift?.id ?? '');
    const counters = await scene.app.database.rows(
      `SELECT limit_code AS code, period, used FROM limit_counter
        WHERE member_id = ? ORDER BY limit_code, period`,
      [sender.memberId],
    );
    expect(counters).toEqual([
      { code: 'GIFTS_SENT', period: '2026-11-30', used: 1 },
      { code: 'GIFTS_SENT', period: '2026-12-01', used: 1 },
      { code: 'GIFT_POINTS_SENT', period: '2026-11', used: 0 },
      { code: 'GIFT_POINTS_SENT', period: '2026-11-30', used: 0 },
      { code: 'GIFT_POINTS_SENT', period: '2026-12', used: 300 },
      { code: 'GIFT_POINTS_SENT', period: '2026-12-01', used: 300 },
    ]);
    expect(await december?.gifts.allowance()).toMatchObject({
      giftsLeftToday: 4,
      pointsLeftToday: 1_700,
      pointsLeftThisMonth: 4_700,
    });
  });
});

test('lists are newest first, page by page, by direction', async () => {
  const sender = await rich(1_000);
  const friend = await giver(scene, anybody());
  const ids: string[] = [];
  for (const amount of [10, 20, 30]) {
    const gift = await sender.gifts.sent(amount);
    ids.unshift(gift.id);
    await friend.gifts.claim(gift.token);
  }
  for (const [person, direction] of [
    [sender, 'SENT'],
    [friend, 'RECEIVED'],
  ] as const) {
    const first = await person.gifts.list(direction, { first: 2 });
    const rest = await person.gifts.list(direction, { first: 2, after: first.pageInfo.endCursor });
    expect([...first.edges, ...rest.edges].map(({ node }) => node.id)).toEqual(ids);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
  }
  expect((await sender.gifts.list('RECEIVED')).edges).toEqual([]);
  expect((await friend.gifts.list('SENT')).edges).toEqual([]);
});
