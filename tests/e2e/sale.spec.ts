import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { balance, ledgerAudit, statement, sum } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { after, daysAfter, SATURDAY, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { newId } from '../testkit/shop.js';
import { line, newKey, newReceipt, parts } from '../testkit/till.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

let start: Scene;
let scene: Scene;

beforeAll(async () => {
  start = await startScene();
});

beforeEach(async () => {
  scene = await start.at(WEDNESDAY);
});

afterAll(async () => {
  const { app, operator } = await start.at(WEDNESDAY);
  expect((await ledgerAudit(app.client, operator)).violations).toEqual([]);
  await start.close();
});

/** Signs somebody in on WEDNESDAY and goes on to `moment`. */
async function joinedOnWednesday(name: string, moment: string): Promise<string> {
  await scene.member(name);
  scene = await scene.at(moment);
  return (await scene.member(name)).token;
}

describe('what a purchase earns', () => {
  test('fresh food for ¥86.00 on a weekday makes 844 of a new member', async () => {
    const { token } = await scene.member('weekday');
    const tillSessionId = await scene.till.serve(token);
    const sale = await scene.till.sell({ tillSessionId, lines: [line('fresh', 8_600)] });
    expect(sale).toMatchObject({
      store: { id: scene.storeId },
      occurredAt: WEDNESDAY,
      grossFen: 8_600,
      voucherFen: 0,
      pointsSpent: 0,
      pointsValueFen: 0,
      payableFen: 8_600,
      pointsEarned: 344,
      availableAfter: 844,
      refundedFen: 0,
      member: { available: 844, tier: { code: 'silver' } },
    });
    expect(parts(sale.breakdown)).toEqual({ BASE: 172, WELCOME_DOUBLE: 172 });
    expect(await balance(scene.app.client, token)).toMatchObject({
      available: 844,
      giftable: 344,
      lifetimeEarned: 844,
    });
  });

  test('and 930 on a Saturday, with the reason in the statement', async () => {
    scene = await scene.at(SATURDAY);
    const { token } = await scene.member('saturday');
    const tillSessionId = await scene.till.serve(token);
    const sale = await scene.till.sell({ tillSessionId, lines: [line('fresh', 8_600)] });
    expect(sale).toMatchObject({ pointsEarned: 430, availableAfter: 930 });
    const rules = { BASE: 172, WEEKEND: 86, WELCOME_DOUBLE: 172 };
    expect(parts(sale.breakdown)).toEqual(rules);

    const [newest] = await statement(scene.app.client, token);
    expect(newest).toMatchObject({
      kind: 'PURCHASE',
      points: 430,
      availableAfter: 930,
      occurredAt: SATURDAY,
      store: { id: scene.storeId, name: 'Corner shop' },
      lots: [{ points: 430, expiresAt: '2027-11-30T15:59:59.999Z' }],
    });
    expect(newest?.detail).toContain(sale.receiptNumber);
    expect(parts(newest?.breakdown ?? [])).toEqual(rules);
  });

  test('an established gold member earns 292 for it on a Saturday', async () => {
    const wednesday = daysAfter(WEDNESDAY, 14);
    let token = await joinedOnWednesday('gold', wednesday);
    const luxury = await scene.till.sell({
      tillSessionId: await scene.till.serve(token),
      lines: [line('luxury', 100_000)],
    });
    expect(luxury).toMatchObject({ pointsEarned: 5_000, member: { tier: { code: 'gold' } } });
    expect(parts(luxury.breakdown)).toEqual({ BASE: 5_000 });

    scene = await scene.at(daysAfter(SATURDAY, 14));
    ({ token } = await scene.member('gold'));
    const tillSessionId = await scene.till.serve(token);
    const sale = await scene.till.sell({ tillSessionId, lines: [line('fresh', 8_600)] });
    expect(sale).toMatchObject({ pointsEarned: 292, availableAfter: 5_792 });
    expect(parts(sale.breakdown)).toEqual({ BASE: 172, TIER: 34, WEEKEND: 86 });
  });

  test.each([
    ['the seventh day is still double', 6, 'default', 10_000, { BASE: 100, WELCOME_DOUBLE: 100 }],
    ['the eighth is not', 7, 'default', 10_000, { BASE: 100 }],
    ['luxury', 7, 'luxury', 10_000, { BASE: 500 }],
    ['a category without a rate of its own', 7, 'toys', 10_000, { BASE: 100 }],
    ['one fen short of a point', 7, 'default', 99, {}],
    ['the largest line', 7, 'luxury', 100_000_000, { BASE: 5_000_000 }],
  ])('%s', async (name, days, category, amountFen, expected) => {
    const token = await joinedOnWednesday(
      `earning-${name.replaceAll(/[^a-z]/g, '-').slice(0, 20)}`,
      daysAfter(WEDNESDAY, days),
    );
    const sale = await scene.till.sell({
      tillSessionId: await scene.till.serve(token),
      lines: [line(category, amountFen)],
    });
    expect(parts(sale.breakdown)).toEqual(expected);
    expect(sale.pointsEarned).toBe(sum(Object.values(expected)));
  });

  test('several lines: one floor each, parts by largest remainder, summed by rule', async () => {
    const token = await joinedOnWednesday('mixed', daysAfter(SATURDAY, 14));
    const lines = [
      line('default', 1_999, 'a'),
      line('fresh', 3_550, 'b'),
      line('luxury', 12_888, 'c'),
    ];
    const sale = await scene.till.sell({ tillSessionId: await scene.till.serve(token), lines });
    expect(sale).toMatchObject({ grossFen: 18_437, payableFen: 18_437, pointsEarned: 1_101 });
    expect(parts(sale.breakdown)).toEqual({ BASE: 734, WEEKEND: 367 });
  });
});

describe('a receipt', () => {
  test('a quote writes nothing and says exactly what the sale then does', async () => {
    const { token } = await scene.member('quoted');
    const tillSessionId = await scene.till.serve(token);
    const order = {
      tillSessionId,
      lines: [line('fresh', 4_999, '1'), line('luxury', 10_001, '2')],
      pointsToSpend: 333,
    };
    const before = await scene.app.database.rows('SELECT * FROM ledger_member ORDER BY member_id');
    const quote = expectType(await scene.till.quote(order), 'SaleQuote');
    expect(await scene.app.database.rows('SELECT * FROM ledger_member ORDER BY member_id')).toEqual(
      before,
    );
    const sale = await scene.till.sell(order);
    const { __typename, maxPointsToSpend, ...amounts } = quote;
    expect(maxPointsToSpend).toBe(7_500);
    expect(sale).toMatchObject(amounts);
  });

  test('is booked once for a store, whoever tries again', async () => {
    const { token } = await scene.member('once');
    const tillSessionId = await scene.till.serve(token);
    const lines = [line('default', 10_000)];
    const sale = await scene.till.sell({ tillSessionId, lines });
    const { receiptNumber } = sale;
    const again = await scene.till.record({
      tillSessionId,
      receiptNumber,
      lines: [line('luxury', 1)],
      idempotencyKey: newKey(),
    });
    const { __typename, ...booked } = sale;
    expect(expectType(again, 'ReceiptAlreadyRecorded').sale).toEqual(booked);
    expect((await balance(scene.app.client, token)).available).toBe(700);

    const elsewhere = await scene.member('once-elsewhere');
    const other = await scene.otherTill.sell({
      tillSessionId: await scene.otherTill.serve(elsewhere.token),
      receiptNumber,
      lines,
    });
    expect(other.id).not.toBe(sale.id);
  });

  test('already booked is answered before the session and the limits are looked at', async () => {
    const { token } = await scene.member('booked-first');
    const tillSessionId = await scene.till.serve(token);
    const sale = await scene.till.sell({ tillSessionId, lines: [line('default', 1_000)] });
    const answer = await scene.till.record({
      tillSessionId: newId(),
      receiptNumber: sale.receiptNumber,
      lines: [line('default', 1_000)],
      pointsToSpend: 1_000_000,
      idempotencyKey: newKey(),
    });
    expect(expectType(answer, 'ReceiptAlreadyRecorded').sale.id).toBe(sale.id);
  });

  test('the same key and input: the first answer again; another input: a conflict', async () => {
    const { token } = await scene.member('replaying');
    const input = {
      tillSessionId: await scene.till.serve(token),
      receiptNumber: newReceipt(),
      lines: [line('default', 10_000)],
      idempotencyKey: newKey(),
    };
    const first = await scene.till.record(input);
    expect(await scene.till.record(input)).toEqual(first);
    expect(await scene.till.record({ ...input, pointsToSpend: 0, voucherCodes: [] })).toEqual(
      first,
    );
    await expect(scene.till.record({ ...input, pointsToSpend: 1 })).rejects.toThrow(
      'IDEMPOTENCY_CONFLICT',
    );
    expect((await balance(scene.app.client, token)).available).toBe(700);
    const other = { ...input, tillSessionId: newId(), receiptNumber: newReceipt() };
    expectType(await scene.otherTill.record(other), 'TillSessionExpired');
  });

  test('a refusal is final for its key', async () => {
    const { token } = await scene.member('refused');
    const input = {
      tillSessionId: await scene.till.serve(token),
      receiptNumber: newReceipt(),
      lines: [line('default', 200_000)],
      pointsToSpend: 501,
      idempotencyKey: newKey(),
    };
    const refused = await scene.till.record(input);
    expect(expectType(refused, 'InsufficientPoints')).toMatchObject({
      required: 501,
      available: 500,
    });
    await scene.till.sell({ tillSessionId: input.tillSessionId, lines: [line('default', 10_000)] });
    expect(await scene.till.record(input)).toEqual(refused);
    expectType(await scene.till.record({ ...input, idempotencyKey: newKey() }), 'Sale');
  });

  test('200 lines are taken', async () => {
    const { token } = await scene.member('basket');
    const lines = Array.from({ length: 200 }, (_, i) => line('default', 101, `${i}`));
    const sale = await scene.till.sell({ tillSessionId: await scene.till.serve(token), lines });
    expect(sale).toMatchObject({ grossFen: 20_200, pointsEarned: 400 });
  });

  test('a voucher that nobody issued is refused', async () => {
    const { token } = await scene.member('voucher');
    const order = {
      tillSessionId: await scene.till.serve(token),
      lines: [line('default', 10_000)],
      voucherCodes: ['NO-SUCH-1'],
    };
    expect(expectType(await scene.till.quote(order), 'VoucherProblem').code).toBe('NO-SUCH-1');
    const sale = { ...order, receiptNumber: newReceipt(), idempotencyKey: newKey() };
    expect(expectType(await scene.till.record(sale), 'VoucherProblem').code).toBe('NO-SUCH-1');
  });
});

describe('the till session', () => {
  const order = (tillSessionId: string) => ({ tillSessionId, lines: [line('default', 1_000)] });
  const sale = (tillSessionId: string) => ({
    ...order(tillSessionId),
    receiptNumber: newReceipt(),
    idempotencyKey: newKey(),
  });

  test('serves any number of sales until its last millisecond', async () => {
    const { token } = await scene.member('serving');
    const id = await scene.till.serve(token);
    for (let i = 0; i < 3; i++) await scene.till.sell(order(id));
    scene = await scene.at(after(WEDNESDAY, 5 * MINUTE_MS - 1));
    expectType(await scene.till.record(sale(id)), 'Sale');
    scene = await scene.at(after(WEDNESDAY, 5 * MINUTE_MS));
    expectType(await scene.till.record(sale(id)), 'TillSessionExpired');
    expectType(await scene.till.quote(order(id)), 'TillSessionExpired');
  });

  test('of another store is as unknown as one that never was', async () => {
    const { token } = await scene.member('elsewhere');
    const id = await scene.otherTill.serve(token);
    for (const unknown of [id, newId(), 'x', '']) {
      expectType(await scene.till.quote(order(unknown)), 'TillSessionExpired');
      expectType(await scene.till.record(sale(unknown)), 'TillSessionExpired');
    }
    expect((await balance(scene.app.client, token)).available).toBe(500);
  });

  test.each([
    ['now', 0, 'Sale'],
    ['24 hours ago', -24 * HOUR_MS, 'Sale'],
    ['longer ago', -24 * HOUR_MS - 1, 'BAD_USER_INPUT'],
    ['ahead', 1, 'BAD_USER_INPUT'],
  ])('a sale that happened %s', async (name, offset, expected) => {
    const { token } = await scene.member(`occurred-${name.replaceAll(/[^a-z]/g, '-')}`);
    const occurredAt = after(WEDNESDAY, offset);
    const input = { ...sale(await scene.till.serve(token)), occurredAt };
    if (expected === 'Sale') {
      expect(expectType(await scene.till.record(input), 'Sale').occurredAt).toBe(occurredAt);
      expect((await statement(scene.app.client, token))[0]?.occurredAt).toBe(occurredAt);
    } else {
      await expect(scene.till.record(input)).rejects.toThrow(expected);
      expect(await statement(scene.app.client, token)).toHaveLength(1);
    }
  });
});
