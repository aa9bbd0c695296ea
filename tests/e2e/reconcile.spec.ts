import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addCashReward, becomes, buyerOf, orderOf, settleMoney } from '../testkit/cash-reward.js';
import { expectType } from '../testkit/results.js';
import { runProgram } from '../testkit/run-program.js';
import { type Scene, startScene } from '../testkit/scene.js';

/** The program runs in the machine's time, so this is long over for it. */
const DAY = '2026-01-07';
const LONG_MS = 180_000;

let scene: Scene;
let dataDir: string;
let order: string;

beforeAll(async () => {
  scene = await startScene({ moment: `${DAY}T02:00:00.000Z` });
  dataDir = scene.app.bff.dataDir;
  const reward = await addCashReward(scene);
  const [kept, returned] = await Promise.all(
    ['keeps', 'returns'].map((name) => buyerOf(scene, name, reward)),
  );
  for (const member of [kept, returned]) {
    if (member === undefined) throw new Error('nobody is there');
    const { id } = await member.redeem();
    await member.pay(id);
    await becomes(member, id, 'READY_FOR_PICKUP');
    order = await orderOf(scene, id);
    if (member === returned) expectType(await member.mall.cancel(id), 'Redemption');
  }
  await settleMoney(scene);
}, LONG_MS);

afterAll(() => scene.close());

/** What `npm run reconcile` runs, on the data of the server under test. */
const reconcile = (...args: string[]) =>
  runProgram('reconcile', args, { DATABASE_URL: scene.app.database.url, DATA_DIR: dataDir });

test(
  'books that agree with the bill end with 0',
  async () => {
    const { code, printed } = await reconcile('--date', DAY);
    expect({ code, printed }).toEqual({
      code: 0,
      printed: `${DAY}: 2 payments and 1 refunds agree with the bill\n`,
    });
  },
  LONG_MS,
);

test(
  'a day that nobody paid on agrees too',
  async () => {
    expect(await reconcile('--date', '2026-10-01')).toMatchObject({ code: 0 });
  },
  LONG_MS,
);

test(
  'a difference is named with its number, and ends with 1',
  async () => {
    const { database } = scene.app;
    await database.rows(`UPDATE payment_refund SET amount_fen = 1 WHERE payment_id = ?`, [order]);
    const { id } = await database.row<{ id: string }>(
      'SELECT id FROM payment_refund WHERE payment_id = ?',
      [order],
    );
    const { code, printed } = await reconcile('--date', DAY);
    expect(code).toBe(1);
    expect(printed).toContain(`DIFFERENT refund ${id}: we have ¥0.01, the bill has ¥9.90`);
  },
  LONG_MS,
);

test(
  'what is no date is refused with a line',
  async () => {
    expect(await reconcile('--date', 'today')).toMatchObject({
      code: 1,
      complaints: expect.stringContaining('Usage'),
    });
  },
  LONG_MS,
);
