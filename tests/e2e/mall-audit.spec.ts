import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addCashReward, becomes, buyerOf, orderOf, settleMoney } from '../testkit/cash-reward.js';
import { addReward, mallOf } from '../testkit/mall.js';
import { ledgerAudit } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { after, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { holdPayNotices, sendPayNotice } from '../testkit/stand-in.js';
import { addVoucherKind } from '../testkit/vouchers.js';

const AN_HOUR_MS = 3_600_000;
const GHOST = '0'.repeat(26);

let scene: Scene;

beforeAll(async () => {
  scene = await startScene();
  await everyKindOfRedemption();
  scene = await scene.at(after(WEDNESDAY, 2 * AN_HOUR_MS));
  await whatAwaitsPayment();
}, 60_000);

afterAll(() => scene.close());

const audit = async (): Promise<string[]> => {
  const { violations } = await ledgerAudit(scene.app.client, scene.operator);
  return [...new Set(violations.map(({ invariant }) => invariant))].sort();
};

const addVoucher = async (priceFen = 0): Promise<string> =>
  addReward(scene.app.database, {
    kind: 'VOUCHER',
    methods: ['CODE'],
    pricePoints: 100,
    priceFen,
    voucherKindId: await addVoucherKind(scene.app.database, { loaded: 3 }),
  });

/** Handed over, cancelled, paid, paid and cancelled, not paid in time, paid too late, a voucher. */
async function everyKindOfRedemption(): Promise<void> {
  const { app, storeId, clerk } = scene;
  const mug = await addReward(app.database, { pricePoints: 100, limit: 5 });
  const picker = mallOf(app.client, (await scene.member('picker')).token);
  const wish = { rewardId: mug, method: 'PICKUP', storeId, expectedPoints: 100 } as const;
  const picked = expectType(await picker.redeem({ ...wish, expectedFen: 0 }), 'Redemption');
  expectType(await mallOf(app.client, clerk).fulfill(picked.pickupCode ?? ''), 'Redemption');
  const dropped = expectType(await picker.redeem({ ...wish, expectedFen: 0 }), 'Redemption');
  expectType(await picker.cancel(dropped.id), 'Redemption');

  const voucher = { rewardId: await addVoucher(), method: 'CODE' } as const;
  expectType(
    await picker.redeem({ ...voucher, expectedPoints: 100, expectedFen: 0 }),
    'Redemption',
  );

  const cash = await addCashReward(scene);
  const [payer, regretter, idler, latecomer] = await Promise.all(
    ['payer', 'regretter', 'idler', 'latecomer'].map((name) => buyerOf(scene, name, cash)),
  );
  if (!payer || !regretter || !idler || !latecomer) throw new Error('there are four buyers');
  for (const buyer of [payer, regretter]) {
    const { id } = await buyer.redeem();
    await buyer.pay(id);
    await becomes(buyer, id, 'READY_FOR_PICKUP');
    if (buyer === regretter) expectType(await buyer.mall.cancel(id), 'Redemption');
  }
  await idler.parameters((await idler.redeem()).id);
  await holdPayNotices(app.client.url, true);
  const late = await latecomer.redeem();
  await latecomer.pay(late.id);
  scene = await scene.at(after(WEDNESDAY, AN_HOUR_MS));
  await sendPayNotice(app.client.url, await orderOf(scene, late.id));
  await holdPayNotices(app.client.url, false);
  await settleMoney(scene);
}

async function whatAwaitsPayment(): Promise<void> {
  await (await buyerOf(scene, 'waiting', await addCashReward(scene))).redeem();
  const { mall } = await buyerOf(scene, 'saver', '');
  const wish = { rewardId: await addVoucher(500), method: 'CODE' } as const;
  const reserved = await mall.redeem({ ...wish, expectedPoints: 100, expectedFen: 500 });
  expect(reserved).toMatchObject({ status: 'AWAITING_PAYMENT' });
}

/** `INSERT` of a copy of one row, with other values in some columns. */
async function copyOf(
  table: string,
  where: string,
  changes: Readonly<Record<string, string>>,
): Promise<string> {
  const columns = await scene.app.database.rows<{ name: string }>(
    `SELECT COLUMN_NAME AS name FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ? ORDER BY ORDINAL_POSITION`,
    [table],
  );
  const values = columns.map(({ name }) => changes[name] ?? name);
  return `INSERT INTO ${table} SELECT ${values.join(', ')} FROM ${table} WHERE ${where} LIMIT 1`;
}

/** Changes rows behind the server's back, looks what the audit says, and puts them back. */
async function tamper(
  tables: readonly string[],
  statements: readonly (string | Promise<string>)[],
): Promise<string[]> {
  const { database } = scene.app;
  for (const table of tables)
    await database.rows(`CREATE TABLE kept_${table} SELECT * FROM ${table}`);
  for (const statement of statements) await database.rows(await statement);
  const violated = await audit();
  for (const table of tables) {
    await database.rows(`DELETE FROM ${table}`);
    await database.rows(`INSERT INTO ${table} SELECT * FROM kept_${table}`);
    await database.rows(`DROP TABLE kept_${table}`);
  }
  return violated;
}

const OF_PAID = `subject_id = (SELECT id FROM redemption WHERE fen > 0 AND status = 'READY_FOR_PICKUP')`;
const OF_REGRETTED = `subject_id = (SELECT r.id FROM redemption r JOIN redemption_transition step
  ON step.redemption_id = r.id AND step.event = 'CANCELLED_BY_MEMBER' WHERE r.status = 'REFUNDED')`;
const HANDED_OVER = `kind = 'GOODS' AND status = 'COMPLETED'`;
const ITS_CLAIM = `redemption_id = (SELECT id FROM redemption WHERE ${HANDED_OVER})`;
const ITS_STOCK = `reward_id = (SELECT reward_id FROM redemption WHERE ${HANDED_OVER})`;

test('nothing is wrong at first', async () => {
  expect(await audit()).toEqual([]);
});

type Case = readonly [
  what: string,
  tables: readonly string[],
  statements: () => readonly (string | Promise<string>)[],
  invariants: readonly string[],
];

test.each<Case>([
  [
    'stock that nobody put in',
    ['reward_stock'],
    () => ['UPDATE reward_stock SET initial = initial + 1 LIMIT 1'],
    ['what was put in of a reward = the sum of its changes'],
  ],
  [
    'stock that was taken by nobody',
    ['reward_stock'],
    () => ['UPDATE reward_stock SET taken = taken + 1 LIMIT 1'],
    ['stock = initial - held - taken, and both are the claims on it (held / taken / left)'],
  ],
  [
    'stock that is held for nobody',
    ['reward_stock'],
    () => ['UPDATE reward_stock SET held = held + 1 LIMIT 1'],
    ['stock = initial - held - taken, and both are the claims on it (held / taken / left)'],
  ],
  [
    'a claim of no redemption',
    ['reward_stock', 'stock_claim'],
    () => [
      copyOf('stock_claim', ITS_CLAIM, { redemption_id: `'${GHOST}'` }),
      `UPDATE reward_stock SET taken = taken + 1 WHERE ${ITS_STOCK}`,
    ],
    ['a claim on the stock belongs to one redemption that is not over without it'],
  ],
  [
    'a redemption without its claim',
    ['reward_stock', 'stock_claim'],
    () => [
      `DELETE FROM stock_claim WHERE ${ITS_CLAIM}`,
      `UPDATE reward_stock SET taken = taken - 1 WHERE ${ITS_STOCK}`,
    ],
    ['a redemption that is open or completed has its claim on the stock until its time is up'],
  ],
  [
    'points held for something else',
    ['points_hold'],
    () => [`UPDATE points_hold SET reference = '${GHOST}' WHERE resolved_at IS NULL LIMIT 1`],
    ['points held for a redemption belong to one that awaits payment'],
  ],
  [
    'a redemption that awaits payment and holds nothing',
    ['points_hold'],
    () => ['DELETE FROM points_hold WHERE resolved_at IS NULL LIMIT 1'],
    ['a redemption that awaits payment holds its points', 'held = sum of live holds'],
  ],
  [
    'a redemption that cost more than was booked',
    ['redemption'],
    () => [`UPDATE redemption SET points = points + 1 WHERE ${HANDED_OVER}`],
    ['a redemption that is paid has its points redeemed, any other has none'],
  ],
  [
    'a capture that was not booked',
    ['ledger_transaction'],
    () => [
      `UPDATE ledger_transaction SET source_id = '${GHOST}' WHERE kind = 'HOLD_CAPTURED'
          AND source_id = (SELECT hold_id FROM redemption WHERE ${HANDED_OVER})`,
    ],
    ['a redemption that is paid has its points redeemed, any other has none'],
  ],
  [
    'a limit that counts one too many',
    ['limit_counter'],
    () => [`UPDATE limit_counter SET used = used + 1 WHERE limit_code LIKE 'GIVEN:%' LIMIT 1`],
    ['what a member has had of a reward = the redemptions that were not undone'],
  ],
  [
    'a voucher that was set aside and is gone',
    ['voucher', 'voucher_pool'],
    () => [
      `UPDATE voucher_pool SET loaded = loaded - 1, handed_out = handed_out - 1
        WHERE kind_id = (SELECT kind_id FROM voucher WHERE state = 'RESERVED')`,
      `DELETE FROM voucher WHERE state = 'RESERVED'`,
    ],
    [
      'the voucher of a redemption is set aside until it is paid, then handed out, and gone when it is not given',
    ],
  ],
  [
    'a voucher that is handed out before it is paid',
    ['voucher'],
    () => [`UPDATE voucher SET state = 'HANDED_OUT' WHERE state = 'RESERVED'`],
    [
      'the voucher of a redemption is set aside until it is paid, then handed out, and gone when it is not given',
    ],
  ],
  [
    'a step that nobody logged',
    ['redemption'],
    () => [`UPDATE redemption SET steps = steps + 1 WHERE ${HANDED_OVER}`],
    ['a redemption is where its steps led it (steps / status)'],
  ],
  [
    'a step from somewhere else',
    ['redemption_transition'],
    () => [`UPDATE redemption_transition SET from_status = 'SHIPPED' WHERE step = 2 LIMIT 1`],
    ['each step of a redemption begins where the one before it ended'],
  ],
  [
    'codes that were never loaded',
    ['voucher_pool'],
    () => ['UPDATE voucher_pool SET loaded = loaded + 1 LIMIT 1'],
    ['loaded voucher codes of a kind = free ones + vouchers'],
  ],
  [
    'a free code that somebody has',
    ['voucher_pool_code'],
    () => [
      `UPDATE voucher_pool_code SET code_digest = (SELECT code_digest FROM voucher LIMIT 1) LIMIT 1`,
    ],
    ['a voucher code is free or handed out, never both'],
  ],
  [
    'a refund that its payment does not know',
    ['payment_refund'],
    () => [
      copyOf('payment_refund', OF_REGRETTED, {
        id: `'${GHOST}'`,
        subject_id: `(SELECT subject_id FROM payment WHERE ${OF_PAID})`,
        payment_id: `(SELECT id FROM payment WHERE ${OF_PAID})`,
      }),
    ],
    ['refunded of a payment = the sum of its refunds, at most what was paid'],
  ],
  [
    'a late payment that is kept',
    ['payment'],
    () => [
      copyOf('payment', OF_PAID, {
        id: `'${GHOST}'`,
        subject_type: `'OTHER'`,
        subject_id: `'${GHOST}'`,
        outcome: `'RETURNED'`,
      }),
    ],
    ['a payment that came too late goes back whole'],
  ],
  [
    'a refund of another payment',
    ['payment_refund'],
    () => [
      `UPDATE payment_refund SET payment_id = (SELECT id FROM payment WHERE ${OF_PAID})
        WHERE ${OF_REGRETTED}`,
    ],
    ['a refund belongs to the payment of its subject'],
  ],
  [
    'a reward that was given for another sum',
    ['payment'],
    () => [`UPDATE payment SET amount_fen = amount_fen + 1 WHERE ${OF_PAID}`],
    ['a redemption that was given has its cash part'],
  ],
  [
    'money of a cancelled redemption that is kept',
    ['payment'],
    () => [`UPDATE payment SET amount_fen = amount_fen + 1 WHERE ${OF_REGRETTED}`],
    ['the money of a redemption that was not given goes back'],
  ],
  [
    'a refund that has not arrived',
    ['payment_refund'],
    () => [
      `UPDATE payment_refund SET state = 'PROCESSING', succeeded_at = NULL WHERE ${OF_REGRETTED}`,
    ],
    ['the money of a refunded redemption is back'],
  ],
])('the audit finds %s, and nothing else', async (_, tables, statements, invariants) => {
  expect(await tamper(tables, statements())).toEqual([...invariants].sort());
  expect(await audit()).toEqual([]);
});
