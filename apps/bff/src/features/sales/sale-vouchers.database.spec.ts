import { fen, type MemberId, MS_PER_DAY } from '@huiji/shared-types';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { CommandExecutor } from '../../platform/commands/index.js';
import type { VoucherFacts } from '../vouchers/index.js';
import type { SaleOutcome } from './record-sale-command.js';
import { SalesWorld } from './sales-world.testing.js';

const MINUTE_MS = 60_000;

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

async function recorded(answer: SaleOutcome) {
  if (answer.outcome !== 'RECORDED') {
    throw new Error(`the sale was answered ${JSON.stringify(answer)}`);
  }
  return till.sale(answer.saleId);
}

const stateOf = async ({ id }: VoucherFacts) => {
  const [row] = await till.rows<{ state: string; saleId: string | null }>(
    'SELECT state, sale_id AS saleId FROM voucher WHERE id = ?',
    [id],
  );
  return row;
};

const problem = (reason: string, at = 0) =>
  expect.objectContaining({
    outcome: 'VOUCHER_REFUSED',
    at,
    refusal: expect.objectContaining({ reason }),
  });

const refundOf = (id: string) =>
  till.rows(
    `SELECT voucher_fen AS voucherFen, cash_fen AS cashFen, points_returned AS pointsReturned,
            vouchers_returned AS vouchersReturned, vouchers_lapsed AS vouchersLapsed
       FROM sale_refund WHERE id = ?`,
    [id],
  );

test('a sale takes vouchers, then points, and earns on what is left', async () => {
  const customer = await till.customer(executor, 3_000);
  const vouchers = [
    await till.voucher(customer.memberId),
    await till.voucher(customer.memberId, { valueFen: 500 }),
  ];
  const answer = await till.sell(executor, customer, {
    receiptNumber: 'stacked',
    vouchers,
    pointsToSpend: 3_000,
  });
  const sale = await recorded(answer);
  expect(sale).toMatchObject({
    grossFen: 10_000,
    voucherFen: 2_500,
    pointsSpent: 3_000,
    payableFen: 4_500,
    pointsEarned: 45,
  });
  expect(await till.vouchersOf(sale.id)).toMatchObject([{ takenFen: 2_000 }, { takenFen: 500 }]);
  for (const voucher of vouchers) {
    expect(await stateOf(voucher)).toEqual({ state: 'USED', saleId: sale.id });
  }
});

describe('a voucher that may not be used', () => {
  let customer: Awaited<ReturnType<SalesWorld['customer']>>;
  let voucher: VoucherFacts;
  let receipts = 0;

  beforeAll(async () => {
    customer = await till.customer(executor, 0);
    voucher = await till.voucher(customer.memberId, { minimumSpendFen: 10_000 });
  });

  const sell = (vouchers: readonly (VoucherFacts | null)[], amountFen = 10_000) =>
    till.sell(executor, customer, {
      receiptNumber: `refused ${++receipts}`,
      lines: [['default', amountFen]],
      vouchers,
    });

  test('is refused with the reason, and nothing is booked', async () => {
    const foreign = await till.voucher((await till.customer(executor, 0)).memberId);
    const lapsed = await till.voucher(customer.memberId, { expiresAt: till.world.clock.now() });
    expect(await sell([null])).toEqual(problem('UNKNOWN'));
    expect(await sell([voucher, foreign])).toEqual(problem('FOREIGN', 1));
    expect(await sell([lapsed])).toEqual(problem('LAPSED'));
    expect(await sell([voucher], 9_999)).toEqual(problem('BELOW_MINIMUM'));
    expect(await sell([voucher, voucher])).toEqual(problem('TWICE', 1));
    expect(await stateOf(voucher)).toEqual({ state: 'HANDED_OUT', saleId: null });
  });

  test('lapses between quote and sale by the clock of the sale', async () => {
    const expiresAt = till.world.clock.now() + MINUTE_MS;
    const soon = await till.voucher(customer.memberId, { expiresAt });
    till.world.clock.advance(MINUTE_MS);
    expect(await sell([soon])).toEqual(problem('LAPSED'));
    till.world.clock.advance(-MINUTE_MS);
  });

  test('is the used one, also when it was found unused before the locks', async () => {
    await recorded(await sell([voucher]));
    expect(await sell([voucher])).toEqual(problem('USED'));
  });
});

test('one voucher at 40 tills of three servers is taken once', async () => {
  const servers = [
    till.world.executor({ workers: 2 }),
    till.world.executor({ workers: 4, largestBatch: 4 }),
    till.world.executor({ workers: 2, largestBatch: 1 }),
  ];
  const customer = await till.customer(executor, 0);
  const voucher = await till.voucher(customer.memberId);
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, i) =>
      till.sell(servers[i % servers.length] ?? executor, customer, {
        receiptNumber: `till ${i}`,
        vouchers: [voucher],
      }),
    ),
  );
  expect(answers.filter(({ outcome }) => outcome === 'RECORDED')).toHaveLength(1);
  expect(answers.filter(({ outcome }) => outcome === 'VOUCHER_REFUSED')).toHaveLength(39);
});

describe('a refund', () => {
  const sold = async (memberId: MemberId, voucher: VoucherFacts, pointsToSpend = 0) =>
    recorded(
      await till.sell(
        executor,
        { ...(await till.customer(executor, 0)), memberId },
        {
          receiptNumber: `refund ${voucher.id}`,
          lines: [
            ['default', 7_000],
            ['fresh', 3_000],
          ],
          vouchers: [voucher],
          pointsToSpend,
        },
      ),
    );

  test('of the whole gives the voucher back, to be used again', async () => {
    const { memberId, ...customer } = await till.customer(executor, 1_000);
    const voucher = await till.voucher(memberId);
    const sale = await sold(memberId, voucher, 1_000);
    const refund = await till.refund(executor, sale, null);
    if (refund.outcome !== 'REFUNDED') {
      throw new Error('not refunded');
    }
    expect(await refundOf(refund.refundId)).toEqual([
      {
        voucherFen: 2_000,
        cashFen: 7_000,
        pointsReturned: 1_000,
        vouchersReturned: 1,
        vouchersLapsed: 0,
      },
    ]);
    expect(await stateOf(voucher)).toEqual({ state: 'HANDED_OUT', saleId: null });
    const again = await till.sell(
      executor,
      { ...customer, memberId },
      { receiptNumber: `again ${voucher.id}`, vouchers: [voucher] },
    );
    expect(await recorded(again)).toMatchObject({ voucherFen: 2_000 });
  });

  test('in parts gives it back with the last fen, and never hands its value out', async () => {
    const { memberId } = await till.customer(executor, 0);
    const voucher = await till.voucher(memberId);
    const sale = await sold(memberId, voucher);
    const part = await till.refund(executor, sale, [{ lineId: '1', amountFen: fen(7_000) }]);
    expect(part.outcome === 'REFUNDED' && (await refundOf(part.refundId))).toMatchObject([
      { voucherFen: 1_400, cashFen: 5_600, vouchersReturned: 0 },
    ]);
    expect(await stateOf(voucher)).toEqual({ state: 'USED', saleId: sale.id });
    const rest = await till.refund(executor, sale, null);
    expect(rest.outcome === 'REFUNDED' && (await refundOf(rest.refundId))).toMatchObject([
      { voucherFen: 600, cashFen: 2_400, vouchersReturned: 1 },
    ]);
    expect(await stateOf(voucher)).toEqual({ state: 'HANDED_OUT', saleId: null });
  });

  test('says when the voucher has lapsed meanwhile', async () => {
    const { memberId } = await till.customer(executor, 0);
    const expiresAt = till.world.clock.now() + MS_PER_DAY;
    const voucher = await till.voucher(memberId, { expiresAt });
    const sale = await sold(memberId, voucher);
    till.world.clock.advance(MS_PER_DAY);
    const refund = await till.refund(executor, sale, null);
    expect(refund.outcome === 'REFUNDED' && (await refundOf(refund.refundId))).toMatchObject([
      { cashFen: 8_000, vouchersReturned: 0, vouchersLapsed: 1 },
    ]);
    till.world.clock.advance(-MS_PER_DAY);
  });

  test('against 20 sales with the same voucher at once: it is used once at a time', async () => {
    const customer = await till.customer(executor, 0);
    const { memberId } = customer;
    const voucher = await till.voucher(memberId);
    const sale = await sold(memberId, voucher);
    const other = till.world.executor({ workers: 4, largestBatch: 2 });
    const [, ...answers] = await Promise.all([
      till.refund(executor, sale, null),
      ...Array.from({ length: 20 }, (_, i) =>
        till.sell(i % 2 === 0 ? executor : other, customer, {
          receiptNumber: `raced ${i} ${voucher.id}`,
          vouchers: [voucher],
        }),
      ),
    ]);
    const taken = answers.filter(({ outcome }) => outcome === 'RECORDED').length;
    expect(taken).toBeLessThanOrEqual(1);
    expect(await stateOf(voucher)).toMatchObject({ state: taken === 1 ? 'USED' : 'HANDED_OUT' });
  });
});

describe('the audit finds tampering with', () => {
  let other: SalesWorld;

  beforeAll(async () => {
    other = await SalesWorld.open();
    const server = other.world.executor({ workers: 1 });
    const customer = await other.customer(server, 0);
    for (const receiptNumber of ['kept', 'refunded']) {
      const vouchers = [await other.voucher(customer.memberId)];
      const sale = await other.sell(server, customer, { receiptNumber, vouchers });
      if (receiptNumber === 'refunded' && sale.outcome === 'RECORDED') {
        await other.refund(server, await other.sale(sale.saleId), null);
      }
    }
    expect(await other.violations()).toEqual([]);
  });

  afterAll(() => other.close());

  test.each([
    [
      'what a voucher took',
      'UPDATE sale_voucher SET taken_fen = taken_fen + 1',
      'vouchers of a sale',
    ],
    ['money handed back', 'UPDATE sale_refund SET cash_fen = cash_fen - 1', 'refunds of a sale'],
    [
      'a voucher used twice',
      "UPDATE voucher SET state = 'HANDED_OUT', sale_id = NULL, used_at = NULL WHERE state = 'USED'",
      'a voucher of a sale',
    ],
    [
      'a voucher that no sale used',
      "UPDATE voucher SET state = 'USED', sale_id = id, used_at = 1",
      'a used voucher belongs',
    ],
  ])('%s', async (_, tampering, invariant) => {
    await other.rows(tampering);
    const violated = (await other.violations()).map((violation) => violation.invariant);
    expect(violated).toContainEqual(expect.stringContaining(invariant));
  });
});
