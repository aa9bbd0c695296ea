import { describe, expect, test } from '@jest/globals';
import { setGiftStage } from '../testkit/gift-stage.js';
import { giver, type SentGift } from '../testkit/gifts.js';
import { expectType } from '../testkit/results.js';
import { after, WEDNESDAY } from '../testkit/scene.js';
import { runJob } from '../testkit/stand-in.js';
import { newKey } from '../testkit/till.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A purchase at WEDNESDAY lapses with the month, a year later. */
const YEAR_END = '2027-11-30T15:59:59.999Z';

const stage = setGiftStage();
const { anybody, later, lines, points, rich, sentByRich } = stage;

describe('claimed', () => {
  test('moves the points with their date, locked for a day, and tells both who the other is', async () => {
    const { sender, gift } = await sentByRich();
    const friend = await giver(stage.scene, anybody());
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
    const { me } = await stage.scene.app.client.ask<{ me: { tier: { tierPoints: number } } }>(
      '{ me { tier { tierPoints } } }',
      {},
      { token: friend.token },
    );
    expect(me.tier.tierPoints).toBe(0);
  });

  test('a stranger sees neither who claimed it nor more than its state', async () => {
    const { gift } = await sentByRich();
    const [friend, stranger] = [
      await giver(stage.scene, anybody()),
      await giver(stage.scene, anybody()),
    ];
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
    const friend = await giver(stage.scene, name);
    await friend.gifts.claim(gift.token);
    const [early] = await later(24 * HOUR_MS - 1, name);
    expect(await early?.gifts.send({ points: 50 })).toMatchObject({ reason: 'NOT_GIFTABLE_YET' });
    const [onTime] = await later(24 * HOUR_MS, name);
    expect((await onTime?.gifts.sent(50))?.pointsExpiry).toEqual([
      { points: 50, expiresAt: YEAR_END },
    ]);
  });

  test('pays what the receiver owes first; claiming is allowed, sending is not', async () => {
    const debtor = await giver(stage.scene, anybody());
    const tillSessionId = await stage.scene.till.serve(debtor.token);
    const bought = await stage.scene.till.sell({
      tillSessionId,
      lines: [{ lineId: '1', category: 'default', amountFen: 30_000 }],
    });
    await stage.scene.till.sell({
      tillSessionId,
      lines: [{ lineId: '1', category: 'default', amountFen: 600 }],
      pointsToSpend: 300,
    });
    await stage.scene.till.giveBack({ receiptNumber: bought.receiptNumber });
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
      const friend = await giver(stage.scene, anybody());
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
    const [friend, slow] = [
      await giver(stage.scene, anybody()),
      await giver(stage.scene, anybody()),
    ];
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
    const friend = await giver(stage.scene, name);
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
    const lots = await stage.scene.app.database.rows(
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
    await runJob(stage.scene.app.client.url, 'gifts');
    expect(await lines(looking)).toEqual([
      ['GIFT_RETURNED', 188, 'Nobody opened it in time'],
      ['GIFT_SENT', -188, null],
      ['PURCHASE', 1_000, expect.any(String)],
    ]);
    expect(await looking.gifts.withdraw(gift.id)).toMatchObject({ reason: 'EXPIRED' });
  });

  test('by the job, for somebody who does not look; running twice returns once', async () => {
    const { sender } = await sentByRich();
    await later(2 * DAY_MS);
    await Promise.all([
      runJob(stage.scene.app.client.url, 'gifts'),
      runJob(stage.scene.app.client.url, 'gifts'),
    ]);
    const row = await stage.scene.app.database.row(
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
    const counters = await stage.scene.app.database.rows(
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
