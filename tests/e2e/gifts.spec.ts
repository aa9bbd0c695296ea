import { describe, expect, test } from '@jest/globals';
import { setGiftStage } from '../testkit/gift-stage.js';
import { giver } from '../testkit/gifts.js';
import { expectType } from '../testkit/results.js';
import { after, WEDNESDAY } from '../testkit/scene.js';
import { setWechatFaults } from '../testkit/stand-in.js';
import { newKey } from '../testkit/till.js';

const HOUR_MS = 3_600_000;
/** A purchase at WEDNESDAY lapses with the month, a year later. */
const YEAR_END = '2027-11-30T15:59:59.999Z';

const stage = setGiftStage();
const { anybody, later, lines, points, rich, sentByRich } = stage;

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
      claimHours: 24,
      lockHours: 24,
    });
  });

  test('the token is kept nowhere, only its SHA-256', async () => {
    const { gift } = await sentByRich();
    const tables = await stage.scene.app.database.rows<{ hit: string }>(
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
    const { url } = stage.scene.app.client;
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
    const message = `问候${anybody()}`;
    await sender.gifts.send({ points: 50, message });
    await sender.gifts.sent(30, { message });
    const response = await fetch(`${stage.scene.app.client.url}/__standin/outbox`);
    const calls: { path: string; request: { content?: string; scene?: number } | null }[] =
      await response.json();
    const asked = calls.filter(({ request }) => request?.content === message);
    expect(asked.map(({ request }) => request?.scene)).toEqual([2]);
  });
});

test('lists are newest first, page by page, by direction', async () => {
  const sender = await rich(1_000);
  const friend = await giver(stage.scene, anybody());
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
