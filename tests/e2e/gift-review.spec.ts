import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { accountClosure, closeAccount } from '../testkit/account.js';
import { earn, GIFT_PROGRAMME, type Giver, giftsOf, giver } from '../testkit/gifts.js';
import { balance, ledgerAudit } from '../testkit/points.js';
import { daysAfter, type Scene, startScene, UNLIMITED, WEDNESDAY } from '../testkit/scene.js';
import { OPERATOR } from '../testkit/shop.js';

const FREEZE = `mutation ($card: String!) { freezeMember(cardNumber: $card, reason: "looks odd") }`;
const THAW = `mutation ($card: String!) { unfreezeMember(cardNumber: $card, reason: "is fine") }`;

let scene: Scene;
let people = 0;

beforeAll(async () => {
  scene = await startScene({
    programme: { ...GIFT_PROGRAMME, rates: { ...UNLIMITED, unknownGiftClaimsPerMinute: 10 } },
  });
});

afterEach(async () => {
  scene = await scene.at(WEDNESDAY);
  const { healthy, violations } = await ledgerAudit(scene.app.client, scene.operator);
  expect({ healthy, violations }).toEqual({ healthy: true, violations: [] });
});

afterAll(() => scene.close());

const somebody = (): Promise<Giver> => giver(scene, `anybody-${++people}`);
const operator = () => giftsOf(scene.app.client, scene.operator);
const available = async ({ token }: Giver) => (await balance(scene.app.client, token)).available;

/** What was found about the claim of a gift. */
async function rulesOf({ id }: { readonly id: string }): Promise<string[]> {
  const found = await operator().risks();
  return found
    .filter(({ gift }) => gift.id === id)
    .map(({ rule }) => rule)
    .sort();
}

async function rich(): Promise<Giver> {
  const person = await somebody();
  await earn(scene, person.token, 1_000);
  return person;
}

/** A new member to whom two have given already, and the third's gift. */
async function thirdGift() {
  const receiver = await somebody();
  for (let i = 0; i < 2; i++) {
    const { gifts } = await rich();
    expect(await receiver.gifts.claim((await gifts.sent(20)).token)).toMatchObject({
      state: 'CLAIMED',
    });
  }
  const sender = await rich();
  return { receiver, sender, gift: await sender.gifts.sent(100) };
}

describe('a claim that looks odd', () => {
  test('the third sender to a new member is held; approved, it arrives', async () => {
    const { receiver, sender, gift } = await thirdGift();
    expect(await receiver.gifts.claim(gift.token)).toMatchObject({
      __typename: 'Gift',
      state: 'UNDER_REVIEW',
      settledAt: null,
    });
    expect(await available(receiver)).toBe(40);
    expect(await balance(scene.app.client, sender.token)).toMatchObject({ held: 100 });
    const held = await receiver.gifts.claim(gift.token);
    expect(held).toMatchObject({ __typename: 'GiftUnavailable', reason: 'UNDER_REVIEW' });
    expect(await (await somebody()).gifts.claim(gift.token)).toMatchObject({
      reason: 'UNDER_REVIEW',
    });
    expect(await sender.gifts.withdraw(gift.id)).toMatchObject({ reason: 'UNDER_REVIEW' });
    expect(await operator().risks()).toContainEqual(
      expect.objectContaining({
        rule: 'MANY_SENDERS',
        score: 100,
        held: true,
        gift: { id: gift.id },
      }),
    );

    // The deadline stops while it is looked at.
    scene = await scene.at(daysAfter(WEDNESDAY, 3));
    const waiting = (await operator().waiting()).edges.map(({ node }) => node);
    expect(waiting.find(({ id }) => id === gift.id)).toMatchObject({
      state: 'UNDER_REVIEW',
      receiver: { nickname: expect.any(String) },
      token: null,
      isMine: false,
    });
    const approved = await operator().review(gift.id, true);
    expect(approved).toMatchObject({ state: 'CLAIMED', points: 100 });
    expect(await operator().review(gift.id, true)).toEqual(approved);
    await expect(operator().review(gift.id, false)).rejects.toThrow('BAD_USER_INPUT');
    const row = await scene.app.database.row(
      'SELECT available FROM ledger_member WHERE member_id = ?',
      [receiver.memberId],
    );
    expect(row).toEqual({ available: 140 });
  });

  test('returned, it goes back to its lots; the receiver’s month gets it back, the day does not', async () => {
    const { receiver, sender, gift } = await thirdGift();
    await receiver.gifts.claim(gift.token);
    const returned = await operator().review(gift.id, false, 'three at once');
    expect(returned).toMatchObject({ state: 'RETURNED' });
    expect(await operator().review(gift.id, false)).toEqual(returned);
    await expect(operator().review(gift.id, true)).rejects.toThrow('BAD_USER_INPUT');
    expect(await balance(scene.app.client, sender.token)).toMatchObject({
      available: 1_000,
      held: 0,
    });
    expect(await available(receiver)).toBe(40);
    const counters = await scene.app.database.rows(
      `SELECT limit_code AS code, used FROM limit_counter
        WHERE member_id = ? AND limit_code LIKE 'GIFT%CLAIMED' ORDER BY limit_code`,
      [receiver.memberId],
    );
    expect(counters).toEqual([
      { code: 'GIFTS_CLAIMED', used: 3 },
      { code: 'GIFT_POINTS_CLAIMED', used: 40 },
    ]);
    const kept = await scene.app.database.row(
      `SELECT ended_by AS endedBy, review_reason AS reason, username FROM gift
         JOIN staff ON staff.id = reviewed_by WHERE gift.id = ?`,
      [gift.id],
    );
    expect(kept).toEqual({ endedBy: 'REJECTED', reason: 'three at once', username: OPERATOR });
    const { edges } = await receiver.gifts.list('RECEIVED');
    expect(edges.find(({ node }) => node.id === gift.id)?.node).toMatchObject({
      state: 'RETURNED',
    });
  });

  test('one gift between two new accounts is none of it', async () => {
    const [sender, receiver] = [await rich(), await somebody()];
    const sent = await sender.gifts.sent(50);
    expect(await receiver.gifts.claim(sent.token)).toMatchObject({ state: 'CLAIMED' });
    expect(await rulesOf(sent)).toEqual([]);
    expect(await available(receiver)).toBe(50);
  });

  test('new accounts that pass gifts on are recorded, not held', async () => {
    const [ann, bob, cid] = [await rich(), await rich(), await somebody()];
    await bob.gifts.claim((await ann.gifts.sent(30)).token);
    const passedOn = await bob.gifts.sent(30);
    expect(await cid.gifts.claim(passedOn.token)).toMatchObject({ state: 'CLAIMED' });
    expect(await operator().risks()).toContainEqual({
      id: expect.any(String),
      rule: 'NEW_ACCOUNT_CHAIN',
      title: 'New accounts pass gifts on',
      score: 60,
      held: false,
      at: WEDNESDAY,
      gift: { id: passedOn.id },
    });
    expect(await available(cid)).toBe(30);
  });

  test('points that go round, directly or through somebody', async () => {
    const [ann, bob, cid] = [await rich(), await rich(), await rich()];
    await bob.gifts.claim((await ann.gifts.sent(30)).token);
    const back = await bob.gifts.sent(30);
    expect(await ann.gifts.claim(back.token)).toMatchObject({ state: 'UNDER_REVIEW' });
    await cid.gifts.claim((await bob.gifts.sent(30)).token);
    const around = await cid.gifts.sent(30);
    expect(await ann.gifts.claim(around.token)).toMatchObject({ state: 'UNDER_REVIEW' });
    expect(await rulesOf(back)).toEqual(['CYCLE']);
    expect(await rulesOf(around)).toEqual(['CYCLE', 'NEW_ACCOUNT_CHAIN']);
  });

  test('nobody decides about what is not under review, or not there', async () => {
    const sender = await rich();
    const gift = await sender.gifts.sent(10);
    await expect(operator().review(gift.id, true)).rejects.toThrow('BAD_USER_INPUT');
    await expect(operator().review('nothing', true)).rejects.toThrow('NOT_FOUND');
  });
});

describe('the frozen', () => {
  const standing = async (document: string, { token }: Giver) => {
    const { me } = await scene.app.client.ask<{ me: { card: { number: string } } }>(
      '{ me { card { number } } }',
      {},
      { token },
    );
    await scene.app.client.ask(document, { card: me.card.number }, { token: scene.operator });
  };

  test('may neither send nor claim, but take back', async () => {
    const [sender, other] = [await rich(), await rich()];
    const gift = await sender.gifts.sent(100);
    await standing(FREEZE, sender);
    expect(await sender.gifts.send({ points: 10 })).toMatchObject({
      __typename: 'GiftNotAllowed',
      reason: 'MEMBER_FROZEN',
    });
    const { token } = await other.gifts.sent(10);
    await expect(sender.gifts.claim(token)).rejects.toThrow('FORBIDDEN');
    expect(await sender.gifts.withdraw(gift.id)).toMatchObject({ state: 'WITHDRAWN' });
    await standing(THAW, sender);
    expect(await sender.gifts.claim(token)).toMatchObject({ state: 'CLAIMED' });
  });

  test('what they sent before waits for an operator', async () => {
    const [sender, receiver] = [await rich(), await somebody()];
    const gift = await sender.gifts.sent(100);
    await standing(FREEZE, sender);
    expect(await receiver.gifts.claim(gift.token)).toMatchObject({ state: 'UNDER_REVIEW' });
    expect(await available(receiver)).toBe(0);
  });
});

describe('when somebody leaves', () => {
  test('their open gifts return and are lost with the rest; their words are erased', async () => {
    const { client, database } = scene.app;
    const sender = await rich();
    const [open, had] = [
      await sender.gifts.sent(100, { message: '给你' }),
      await sender.gifts.sent(50, { message: '拿着' }),
    ];
    const friend = await somebody();
    await friend.gifts.claim(had.token);
    expect(await accountClosure(client, sender.token)).toMatchObject({
      pointsLost: 950,
      pendingGifts: 1,
      blocked: null,
    });
    expect((await closeAccount(client, sender.token)).__typename).toBe('AccountClosed');
    expect(await (await somebody()).gifts.claim(open.token)).toMatchObject({ reason: 'EXPIRED' });
    const rows = await database.rows(
      'SELECT state, ended_by AS endedBy, message FROM gift WHERE sender_id = ? ORDER BY id',
      [sender.memberId],
    );
    expect(rows).toEqual([
      { state: 'RETURNED', endedBy: 'SENDER_LEFT', message: null },
      { state: 'CLAIMED', endedBy: 'CLAIMED', message: null },
    ]);
    expect((await friend.gifts.own(had.id))?.sender).toEqual({
      nickname: 'Former member',
      avatarUrl: null,
    });
    expect(await available(friend)).toBe(50);
  });

  test('a claim of theirs that is approved afterwards goes back', async () => {
    const { receiver, sender, gift } = await thirdGift();
    await receiver.gifts.claim(gift.token);
    await closeAccount(scene.app.client, receiver.token);
    expect(await operator().review(gift.id, true)).toMatchObject({ state: 'RETURNED' });
    expect(await available(sender)).toBe(1_000);
  });

  test('a claim under review returns when its sender leaves', async () => {
    const { receiver, sender, gift } = await thirdGift();
    await receiver.gifts.claim(gift.token);
    expect((await closeAccount(scene.app.client, sender.token)).__typename).toBe('AccountClosed');
    expect(await receiver.gifts.own(gift.id)).toMatchObject({ state: 'RETURNED' });
  });
});

test('guessing ends after ten tokens a minute, looked at or claimed, also for one that is right', async () => {
  const { token } = await (await rich()).gifts.sent(10);
  const guesser = await somebody();
  for (let i = 0; i < 5; i++) {
    expect(await guesser.gifts.look(`guess-${i}`)).toBeNull();
    expect(await guesser.gifts.claim(`guess-${i}`)).toMatchObject({ reason: 'NOT_FOUND' });
  }
  await expect(guesser.gifts.look('guess-11')).rejects.toThrow('RATE_LIMITED');
  await expect(guesser.gifts.claim(token)).rejects.toThrow('RATE_LIMITED');
  await expect(guesser.gifts.look(token)).rejects.toThrow('RATE_LIMITED');
  expect(await (await somebody()).gifts.claim(token)).toMatchObject({ state: 'CLAIMED' });
});
