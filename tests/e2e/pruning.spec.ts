import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sleep } from '../../scripts/lib/process-identity.mjs';
import { bindPhone, mintPhoneCode } from '../testkit/account.js';
import { somebodyWaits } from '../testkit/eventually.js';
import { GIFT_PROGRAMME, giver } from '../testkit/gifts.js';
import { messagesOf, tellAll } from '../testkit/messages.js';
import { after, daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { finishJob, freezeClock } from '../testkit/stand-in.js';
import { line } from '../testkit/till.js';

/** Days for which rows are kept, counted from when they were written. */
const KEPT = {
  card_code_use: 7,
  gift_private_message: 8,
  idempotency_record: 30,
  subscription_send: 30,
  phone_check: 31,
  outbox_event: 90,
  member_message: 365,
} as const;

type Table = keyof typeof KEPT;
const TABLES = Object.keys(KEPT) as Table[];

/** Never pruned: the books and the people. */
const KEPT_FOR_EVER = [
  'ledger_entry',
  'sale',
  'till_session',
  'member',
  'member_phone',
  'consent',
  'gift',
];

/** Of a base of 5,000 points and more the tier is raised, which is an event. */
const FOR_GOLD_FEN = 600_000;

const LONG_ENOUGH_TO_SIGN_IN_MS = 2_000;

let scene: Scene;

/** Everything that leaves rows to be pruned, at a moment. */
async function dealings(name: string, moment: string): Promise<void> {
  scene = await scene.at(moment);
  const { client } = scene.app;
  const { token } = await scene.member(name);
  await bindPhone(client, token, await mintPhoneCode(client, name));
  const tillSessionId = await scene.till.serve(token);
  await scene.till.sell({ tillSessionId, lines: [line('default', FOR_GOLD_FEN)] });
  const { gifts } = await giver(scene, name);
  const gift = await gifts.sent(10);
  await gifts.activityId(gift.id);
  await messagesOf(client, token).report(['GIFT_CLAIMED']);
  await (await giver(scene, `${name}-friend`)).gifts.claim(gift.token);
  await tellAll(client.url);
}

async function counts(tables: readonly string[]): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await scene.app.database.row<{ rows: number }>(
      `SELECT COUNT(*) AS \`rows\` FROM ${table}`,
    );
    counted[table] = rows;
  }
  return counted;
}

async function pruneAt(moment: string): Promise<void> {
  const { url } = scene.app.client;
  await freezeClock(url, moment);
  await finishJob(url, 'pruning');
}

beforeAll(async () => {
  scene = await startScene({ programme: { gifting: GIFT_PROGRAMME.gifting } });
  await dealings('early', WEDNESDAY);
});

afterAll(() => scene.close());

test('what nothing can ask for any more is removed at its time, table by table, and nothing else', async () => {
  const early = await counts(TABLES);
  for (const table of TABLES) expect([table, early[table]]).not.toEqual([table, 0]);
  const books = await counts(KEPT_FOR_EVER);
  const left = { ...early };
  for (const days of new Set(Object.values(KEPT))) {
    const until = daysAfter(WEDNESDAY, days);
    await pruneAt(until);
    expect([until, await counts(TABLES)]).toEqual([until, left]);
    for (const table of TABLES.filter((each) => KEPT[each] === days)) left[table] = 0;
    const past = after(until, 1);
    await pruneAt(past);
    expect([past, await counts(TABLES)]).toEqual([past, left]);
  }
  expect(await counts(KEPT_FOR_EVER)).toEqual(books);
});

test('younger rows of the same tables stay', async () => {
  const [first, second] = [daysAfter(WEDNESDAY, 200), daysAfter(WEDNESDAY, 203)];
  await dealings('older', first);
  const older = await counts(TABLES);
  await dealings('younger', second);
  const both = await counts(TABLES);
  for (const table of TABLES) {
    await pruneAt(after(daysAfter(first, KEPT[table]), 1));
    const now = await counts([table]);
    expect([table, now[table]]).toEqual([table, (both[table] ?? 0) - (older[table] ?? 0)]);
  }
});

test('more than one batch is removed in one run', async () => {
  const { database } = scene.app;
  const moment = daysAfter(WEDNESDAY, 400);
  const ids = Array.from({ length: 2_500 }, (_, i) => String(i).padStart(26, '0'));
  await database.rows(
    `INSERT INTO outbox_event (id, type, subject_id, payload, recorded_at)
     VALUES ${ids.map(() => "(?, 'TIER_RAISED', ?, '{}', ?)").join(', ')}`,
    ids.flatMap((id, i) => [id, id, Date.parse(moment) + i]),
  );
  await pruneAt(after(daysAfter(moment, KEPT.outbox_event), 2_400));
  const { outbox_event } = await counts(['outbox_event']);
  expect(outbox_event).toBe(100);
});

test('the clock is not turned back under a job: whoever signs in afterwards stays signed in', async () => {
  const { client, database } = scene.app;
  scene = await scene.at(WEDNESDAY);
  await scene.member('late');
  await freezeClock(client.url, daysAfter(WEDNESDAY, 500));
  const held = await database.whileLocked(
    'SELECT * FROM refresh_token FOR UPDATE',
    [],
    async () => {
      const pruning = finishJob(client.url, 'pruning');
      await somebodyWaits(database);
      const back = scene.at(WEDNESDAY);
      await Promise.race([back, sleep(LONG_ENOUGH_TO_SIGN_IN_MS)]);
      return { pruning, back };
    },
  );
  await held.pruning;
  scene = await held.back;
  expect(await scene.till.serve((await scene.member('late')).token)).toEqual(expect.any(String));
});
