import { businessDate, fen, instant, MS_PER_DAY, MS_PER_HOUR } from '@huiji/shared-types';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type CommandExecutor, IdempotencyConflict } from '../../platform/commands/index.js';
import type { SaleOutcome } from './record-sale-command.js';
import { SalesWorld } from './sales-world.testing.js';

const FRESH: [string, number][] = [['fresh', 8_600]];
const TODAY = businessDate('2026-11-20');

let till: SalesWorld;
let executor: CommandExecutor;

beforeAll(async () => {
  till = await SalesWorld.open();
  executor = till.world.executor({ workers: 2 });
});

afterEach(async () => {
  expect(await till.violations()).toEqual([]);
});

afterAll(() => till.close());

const outcomes = (answers: readonly SaleOutcome[], outcome: SaleOutcome['outcome']) =>
  answers.filter((answer) => answer.outcome === outcome).length;

async function recorded(answer: SaleOutcome) {
  if (answer.outcome !== 'RECORDED') {
    throw new Error(`the sale was answered ${answer.outcome}`);
  }
  return till.sale(answer.saleId);
}

describe('a sale', () => {
  test('of a new member earns 344 for fresh food of 86.00 and says what is available', async () => {
    const customer = await till.customer(executor, 500, TODAY);
    const answer = await till.sell(executor, customer, { receiptNumber: 'new', lines: FRESH });
    expect(await recorded(answer)).toMatchObject({
      grossFen: 8_600,
      pointsSpent: 0,
      payableFen: 8_600,
      pointsEarned: 344,
      availableAfter: 844,
    });
    expect(await till.balance(executor, customer.memberId)).toMatchObject({ available: 844 });
  });

  test('spends before it earns, and the part paid with points earns nothing', async () => {
    const customer = await till.customer(executor, 4_300);
    const wish = { receiptNumber: 'half', lines: FRESH, pointsToSpend: 4_300 };
    expect(await recorded(await till.sell(executor, customer, wish))).toMatchObject({
      pointsSpent: 4_300,
      payableFen: 4_300,
      pointsEarned: 86,
      availableAfter: 86,
    });
  });

  test('too small to earn anything still says what is available', async () => {
    const customer = await till.customer(executor, 70);
    const wish = { receiptNumber: 'tiny', lines: [['default', 99]] as [string, number][] };
    expect(await recorded(await till.sell(executor, customer, wish))).toMatchObject({
      pointsEarned: 0,
      availableAfter: 70,
      earnTransactionId: null,
    });
  });

  test('earns at the tier it starts with and raises it for the next', async () => {
    const customer = await till.customer(executor, 0);
    const first = await till.sell(executor, customer, {
      receiptNumber: 'tier 1',
      lines: [['default', 500_000]],
    });
    const second = await till.sell(executor, customer, { receiptNumber: 'tier 2' });
    expect((await recorded(first)).pointsEarned).toBe(5_000);
    expect((await recorded(second)).pointsEarned).toBe(120);
    const days = 'SELECT points FROM tier_points_day WHERE member_id = ?';
    expect(await till.rows(days, [customer.memberId])).toEqual([{ points: 5_120 }]);
  });
});

test('tierPoints of a date count for a year; the tier they reached stays', async () => {
  const customer = await till.customer(executor, 0);
  const sell = (receiptNumber: string) => {
    const expiresAt = instant(till.world.clock.now() + MS_PER_HOUR);
    const lines: [string, number][] = [['luxury', 100_000]];
    return till.sell(executor, { ...customer, expiresAt }, { receiptNumber, lines });
  };
  const days = () =>
    till.rows<{ date: string; points: number }>(
      `SELECT business_date AS date, points FROM tier_points_day WHERE member_id = ? ORDER BY 1`,
      [customer.memberId],
    );
  await sell('first year');
  till.world.clock.advance(364 * MS_PER_DAY);
  await sell('last day of the year');
  expect(await days()).toEqual([
    { date: TODAY, points: 5_000 },
    { date: '2027-11-19', points: 6_000 },
  ]);
  till.world.clock.advance(MS_PER_DAY);
  const saturday = await recorded(await sell('second year'));
  expect(saturday.pointsEarned).toBe(8_500);
  expect(await days()).toEqual([
    { date: '2027-11-19', points: 6_000 },
    { date: '2027-11-20', points: 8_500 },
  ]);
  till.world.clock.advance(-365 * MS_PER_DAY);
});

describe('a refused sale', () => {
  test('names what is missing, the limit, or the end of the session', async () => {
    const customer = await till.customer(executor, 100);
    const sell = (pointsToSpend: number) =>
      till.sell(executor, customer, { receiptNumber: 'refused', lines: FRESH, pointsToSpend });
    expect(await sell(101)).toEqual({
      outcome: 'INSUFFICIENT_POINTS',
      required: 101,
      available: 100,
    });
    expect(await sell(4_301)).toEqual({
      outcome: 'SPEND_LIMIT_EXCEEDED',
      maxPointsToSpend: 4_300,
    });
    const late = { ...customer, expiresAt: till.world.clock.now() };
    expect(await till.sell(executor, late, { receiptNumber: 'refused' })).toEqual({
      outcome: 'SESSION_EXPIRED',
    });
    expect(await till.sell(executor, null, { receiptNumber: 'refused' })).toEqual({
      outcome: 'SESSION_EXPIRED',
    });
    expect(await till.rows('SELECT 1 FROM sale WHERE receipt_number = ?', ['refused'])).toEqual([]);
  });

  test('is answered by the receipt booked before, whatever the session', async () => {
    const customer = await till.customer(executor, 0);
    const first = await recorded(await till.sell(executor, customer, { receiptNumber: 'twice' }));
    const again = { outcome: 'RECEIPT_ALREADY_RECORDED', saleId: first.id };
    const greedy = { receiptNumber: 'twice', pointsToSpend: 9_999_999 };
    expect(await till.sell(executor, customer, greedy)).toEqual(again);
    expect(await till.sell(executor, null, { receiptNumber: 'twice' })).toEqual(again);
  });

  test.each([
    ['ahead of time', 1],
    ['more than a day ago', -MS_PER_DAY - 1],
  ])('%s is bad input and books nothing', async (when, ms) => {
    const customer = await till.customer(executor, 0);
    const occurredAt = instant(till.world.clock.now() + ms);
    const wish = { receiptNumber: when, occurredAt };
    await expect(till.sell(executor, customer, wish)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await till.sell(executor, customer, { receiptNumber: when })).toMatchObject({
      outcome: 'RECORDED',
    });
  });
});

describe('in parallel, over two servers', () => {
  const servers = () => [
    till.world.executor({ workers: 2 }),
    till.world.executor({ workers: 4, largestBatch: 4 }),
  ];
  const serverOf = (all: CommandExecutor[], i: number) => all[i % all.length] ?? executor;

  test('50 receipts of one member spend the same points once', async () => {
    const all = servers();
    const customer = await till.customer(executor, 1_000);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        till.sell(serverOf(all, i), customer, {
          receiptNumber: `same points ${i}`,
          lines: [['default', 140]],
          pointsToSpend: 70,
        }),
      ),
    );
    const sales = await till.rows<{ spent: number; earned: number }>(
      'SELECT points_spent AS spent, points_earned AS earned FROM sale WHERE member_id = ?',
      [customer.memberId],
    );
    const sum = (of: 'spent' | 'earned') => sales.reduce((all, sale) => all + sale[of], 0);
    expect(outcomes(answers, 'RECORDED')).toBe(sales.length);
    expect(outcomes(answers, 'INSUFFICIENT_POINTS')).toBe(50 - sales.length);
    expect(sales.length).toBeGreaterThanOrEqual(14);
    expect(await till.balance(executor, customer.memberId)).toMatchObject({
      available: 1_000 + sum('earned') - sum('spent'),
    });
  });

  test('one receipt number is booked for one of 40 members', async () => {
    const all = servers();
    const customers = await Promise.all(
      Array.from({ length: 40 }, () => till.customer(executor, 0)),
    );
    const answers = await Promise.all(
      customers.map((customer, i) =>
        till.sell(serverOf(all, i), customer, { receiptNumber: 'one receipt' }),
      ),
    );
    expect(outcomes(answers, 'RECORDED')).toBe(1);
    expect(outcomes(answers, 'RECEIPT_ALREADY_RECORDED')).toBe(39);
    expect(new Set(answers.map((answer) => 'saleId' in answer && answer.saleId)).size).toBe(1);
    const earned = await Promise.all(
      customers.map(({ memberId }) => till.balance(executor, memberId)),
    );
    expect(earned.filter(({ available }) => available === 100)).toHaveLength(1);
  });

  test('one key is booked once and answered alike', async () => {
    const all = servers();
    const customer = await till.customer(executor, 0);
    const wish = { key: 'one key', receiptNumber: 'one key' };
    const answers = await Promise.all(
      Array.from({ length: 32 }, (_, i) => till.sell(serverOf(all, i), customer, wish)),
    );
    expect(outcomes(answers, 'RECORDED')).toBe(32);
    expect(new Set(answers.map((answer) => 'saleId' in answer && answer.saleId)).size).toBe(1);
    await expect(
      till.sell(executor, customer, { ...wish, lines: [['default', 1]] }),
    ).rejects.toBeInstanceOf(IdempotencyConflict);
  });

  test('a receipt refunded by 20 at once is refunded once', async () => {
    const all = servers();
    const customer = await till.customer(executor, 4_300);
    const wish = { receiptNumber: 'refunded', lines: FRESH, pointsToSpend: 4_300 };
    const sale = await recorded(await till.sell(executor, customer, wish));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => till.refund(serverOf(all, i), sale, null)),
    );
    expect(answers.filter(({ outcome }) => outcome === 'REFUNDED')).toHaveLength(1);
    expect(await till.balance(executor, customer.memberId)).toMatchObject({ available: 4_300 });
  });

  test('parts refunded at once never exceed the line and sum to the original', async () => {
    const all = servers();
    const customer = await till.customer(executor, 4_300);
    const wish = { receiptNumber: 'in parts', lines: FRESH, pointsToSpend: 4_300 };
    const sale = await recorded(await till.sell(executor, customer, wish));
    const part = [{ lineId: '1', amountFen: fen(860) }];
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, i) => till.refund(serverOf(all, i), sale, part)),
    );
    expect(answers.filter(({ outcome }) => outcome === 'REFUNDED')).toHaveLength(10);
    const [sum] = await till.rows(
      `SELECT CAST(SUM(cash_fen) AS SIGNED) AS cash, CAST(SUM(points_returned) AS SIGNED) AS returned,
              CAST(SUM(points_clawed_back) AS SIGNED) AS clawedBack
         FROM sale_refund WHERE sale_id = ?`,
      [sale.id],
    );
    expect(sum).toEqual({ cash: 4_300, returned: 4_300, clawedBack: 86 });
    expect((await till.sale(sale.id)).refundedFen).toBe(8_600);
  });
});

describe('a refund', () => {
  test('of points spent since becomes debt, which stops spending and is paid by the next sale', async () => {
    const customer = await till.customer(executor, 0);
    const first = await recorded(
      await till.sell(executor, customer, {
        receiptNumber: 'debt 1',
        lines: [['default', 20_000]],
      }),
    );
    const spend = { receiptNumber: 'debt 2', pointsToSpend: 150 };
    await recorded(await till.sell(executor, customer, spend));
    expect(await till.refund(executor, first, null)).toMatchObject({ outcome: 'REFUNDED' });
    expect(await till.balance(executor, customer.memberId)).toMatchObject({
      available: 0,
      debt: 52,
    });
    const refusal = await till.sell(executor, customer, {
      receiptNumber: 'debt 3',
      pointsToSpend: 10,
    });
    expect(refusal).toEqual({ outcome: 'INSUFFICIENT_POINTS', required: 62, available: 0 });
    const paid = await recorded(await till.sell(executor, customer, { receiptNumber: 'debt 4' }));
    expect(paid).toMatchObject({ pointsEarned: 100, availableAfter: 48 });
  });

  test('subtracts on the purchase’s date and never lowers the tier', async () => {
    const customer = await till.customer(executor, 0);
    const wish = {
      receiptNumber: 'tier back',
      lines: [['luxury', 100_000]] as [string, number][],
    };
    const sale = await recorded(await till.sell(executor, customer, wish));
    till.world.clock.advance(25 * MS_PER_HOUR);
    await till.refund(executor, sale, null);
    const days = `SELECT business_date AS date, points FROM tier_points_day WHERE member_id = ?`;
    expect(await till.rows(days, [customer.memberId])).toEqual([{ date: TODAY, points: 0 }]);
    const tier = 'SELECT tier_code AS tier FROM member_tier WHERE member_id = ?';
    expect(await till.rows(tier, [customer.memberId])).toEqual([{ tier: 'gold' }]);
    till.world.clock.advance(-25 * MS_PER_HOUR);
  });

  test.each([
    ['an unknown line', [{ lineId: '9', amountFen: 1 }]],
    ['more than the line', [{ lineId: '1', amountFen: 8_601 }]],
    [
      'one good line and one that is not',
      [
        { lineId: '1', amountFen: 1 },
        { lineId: '2', amountFen: 1 },
      ],
    ],
  ])('of %s is refused with what can be refunded', async (what, lines) => {
    const customer = await till.customer(executor, 0);
    const sold = { receiptNumber: what, lines: FRESH };
    const sale = await recorded(await till.sell(executor, customer, sold));
    const wish = lines.map(({ lineId, amountFen }) => ({ lineId, amountFen: fen(amountFen) }));
    expect(await till.refund(executor, sale, wish)).toEqual({
      outcome: 'NOT_REFUNDABLE',
      refundableFen: 8_600,
    });
  });

  test('of a receipt that the store does not have is refused with nothing', async () => {
    expect(await till.refund(executor, null, null)).toEqual({
      outcome: 'NOT_REFUNDABLE',
      refundableFen: 0,
    });
  });

  test('replayed with its key is answered alike', async () => {
    const customer = await till.customer(executor, 0);
    const sale = await recorded(
      await till.sell(executor, customer, { receiptNumber: 'refund key' }),
    );
    const first = await till.refund(executor, sale, null, 'refund key');
    expect(first).toMatchObject({ outcome: 'REFUNDED' });
    expect(await till.refund(executor, sale, null, 'refund key')).toEqual(first);
  });
});

describe('the audit finds tampering with', () => {
  let other: SalesWorld;

  beforeAll(async () => {
    other = await SalesWorld.open();
    const server = other.world.executor({ workers: 1 });
    const customer = await other.customer(server, 0);
    const refunded = await other.sell(server, customer, { receiptNumber: 'refunded' });
    await other.sell(server, customer, { receiptNumber: 'left alone' });
    if (refunded.outcome === 'RECORDED') {
      await other.refund(server, await other.sale(refunded.saleId), null);
    }
    expect(await other.violations()).toEqual([]);
  });

  afterAll(() => other.close());

  test.each([
    ['a line', 'UPDATE sale_line SET amount_fen = amount_fen + 1', 'a sale = '],
    [
      'a refund',
      'UPDATE sale_refund_line SET points_clawed_back = points_clawed_back + 1',
      'a refund = ',
    ],
    ['what was refunded', 'UPDATE sale_line SET refunded_fen = 1', 'refunded of a line = '],
    ['an earning', 'UPDATE sale SET points_earned = points_earned + 1', 'points earned by a sale'],
    ['tierPoints', 'UPDATE tier_points_day SET points = points + 7', 'tierPoints of a day = '],
  ])('%s', async (_, tampering, invariant) => {
    await other.rows(tampering);
    const violated = (await other.violations()).map((violation) => violation.invariant);
    expect(violated).toContainEqual(expect.stringContaining(invariant));
  });
});
