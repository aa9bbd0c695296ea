import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { earn, GIFT_PROGRAMME, type Giver, giver } from '../testkit/gifts.js';
import { ledgerAudit } from '../testkit/points.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { newId } from '../testkit/shop.js';

let scene: Scene;
/** Ids of gifts by what became of them, and of their sender. */
let gifts: Record<'pending' | 'claimed' | 'withdrawn' | 'held', string>;
let senderId: string;
let receiverId: string;

beforeAll(async () => {
  scene = await startScene({ programme: GIFT_PROGRAMME });
  const people: Giver[] = [];
  for (const name of ['ann', 'bob', 'cid']) {
    const person = await giver(scene, name);
    await earn(scene, person.token, 500);
    people.push(person);
  }
  const [ann, bob, cid] = people;
  if (ann === undefined || bob === undefined || cid === undefined) throw new Error('nobody came');
  const claimed = await ann.gifts.sent(100);
  const withdrawn = await ann.gifts.sent(20);
  const pending = await ann.gifts.sent(30);
  await bob.gifts.claim(claimed.token);
  await ann.gifts.withdraw(withdrawn.id);
  // Bob's thanks close a circle.
  const held = await bob.gifts.sent(40);
  await ann.gifts.claim(held.token);
  gifts = { pending: pending.id, claimed: claimed.id, withdrawn: withdrawn.id, held: held.id };
  senderId = ann.memberId;
  receiverId = bob.memberId;
});

afterAll(() => scene.close());

const broken = async (): Promise<string[]> => {
  const { violations } = await ledgerAudit(scene.app.client, scene.operator);
  return [...new Set(violations.map(({ invariant }) => invariant))];
};

interface Tampering {
  readonly invariant: string;
  /** SQL and its values, done and undone. */
  act(): readonly [string, readonly string[]];
  undo(): readonly [string, readonly string[]];
}

const STRAY = newId();

const tamperings: readonly Tampering[] = [
  {
    invariant: 'escrow = sum of open gifts',
    act: () => ['UPDATE gift SET sent_points = sent_points + 1 WHERE id = ?', [gifts.pending]],
    undo: () => ['UPDATE gift SET sent_points = sent_points - 1 WHERE id = ?', [gifts.pending]],
  },
  {
    invariant: 'an open gift has exactly one live hold of its points, any other gift has none',
    act: () => [
      `INSERT INTO points_hold (member_id, hold_id, transaction_id, purpose, reference, amount, captured, voided, resolve_by, placed_at)
       VALUES (?, ?, ?, 'GIFT', ?, 1, 0, 0, 0, 0)`,
      [senderId, STRAY, STRAY, gifts.pending],
    ],
    undo: () => ['DELETE FROM points_hold WHERE hold_id = ?', [STRAY]],
  },
  {
    invariant: 'points held for a gift belong to one',
    act: () => [
      "UPDATE points_hold SET reference = ? WHERE purpose = 'GIFT' AND reference = ?",
      [STRAY, gifts.pending],
    ],
    undo: () => [
      "UPDATE points_hold SET reference = ? WHERE purpose = 'GIFT' AND reference = ?",
      [gifts.pending, STRAY],
    ],
  },
  {
    invariant: 'a gift that has ended gave or returned all of its points (given / returned)',
    act: () => ["UPDATE gift SET state = 'CLAIMED' WHERE id = ?", [gifts.withdrawn]],
    undo: () => ["UPDATE gift SET state = 'WITHDRAWN' WHERE id = ?", [gifts.withdrawn]],
  },
  {
    invariant: 'whoever claimed a gift was given its points, nobody was given any other',
    act: () => [
      "UPDATE ledger_transaction SET source_id = ? WHERE kind = 'GIFT_RECEIVED' AND source_id = ?",
      [STRAY, gifts.claimed],
    ],
    undo: () => [
      "UPDATE ledger_transaction SET source_id = ? WHERE kind = 'GIFT_RECEIVED' AND source_id = ?",
      [gifts.claimed, STRAY],
    ],
  },
  {
    invariant: 'a gift that was claimed has its claim, any other has none',
    act: () => ['UPDATE gift_receipt SET gift_id = ? WHERE gift_id = ?', [STRAY, gifts.claimed]],
    undo: () => ['UPDATE gift_receipt SET gift_id = ? WHERE gift_id = ?', [gifts.claimed, STRAY]],
  },
  ...['GIFTS_SENT', 'GIFT_POINTS_SENT'].map((code) => ({
    invariant: 'counters of senders = what their gifts say',
    act: () =>
      [
        'UPDATE limit_counter SET used = used + 1 WHERE member_id = ? AND limit_code = ?',
        [senderId, code],
      ] as const,
    undo: () =>
      [
        'UPDATE limit_counter SET used = used - 1 WHERE member_id = ? AND limit_code = ?',
        [senderId, code],
      ] as const,
  })),
  ...['GIFTS_CLAIMED', 'GIFT_POINTS_CLAIMED'].map((code) => ({
    invariant: 'counters of receivers = what they claimed',
    act: () =>
      [
        'UPDATE limit_counter SET used = used + 1 WHERE member_id = ? AND limit_code = ?',
        [receiverId, code],
      ] as const,
    undo: () =>
      [
        'UPDATE limit_counter SET used = used - 1 WHERE member_id = ? AND limit_code = ?',
        [receiverId, code],
      ] as const,
  })),
  {
    invariant: 'a claim that waits for an operator has what it waits for',
    act: () => ['UPDATE risk_event SET held = 0 WHERE gift_id = ?', [gifts.held]],
    undo: () => ['UPDATE risk_event SET held = 1 WHERE gift_id = ?', [gifts.held]],
  },
];

test.each(tamperings)('seen when tampered with: $invariant', async ({ invariant, act, undo }) => {
  const { database } = scene.app;
  expect(await broken()).toEqual([]);
  await database.rows(...act());
  expect(await broken()).toContain(invariant);
  await database.rows(...undo());
  expect(await broken()).toEqual([]);
});
