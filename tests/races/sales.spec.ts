import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { balance, ledgerAudit, statement, sum } from '../testkit/points.js';
import { expectType, isType } from '../testkit/results.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { line, newKey, newReceipt, openTill } from '../testkit/till.js';

const CLERKS = 32;

let scene: Scene;

beforeAll(async () => {
  // Nothing is earned on a weekday's default goods but the base: sums are easy to see through.
  scene = await startScene({ programme: { earn: { welcomeDoubleDays: 0 } } });
});

afterEach(async () => {
  const { healthy, violations } = await ledgerAudit(scene.app.client, scene.operator);
  expect({ healthy, violations }).toEqual({ healthy: true, violations: [] });
});

afterAll(() => scene.close());

const together = <Result>(count: number, act: (i: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => act(i)));

const countOf = (results: readonly { __typename: string }[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { __typename } of results) counts[__typename] = (counts[__typename] ?? 0) + 1;
  return counts;
};

test('50 parallel sales that spend 99 of 500 points each: five succeed', async () => {
  const { token } = await scene.member('spender');
  const tillSessionId = await scene.till.serve(token);
  const results = await together(50, () =>
    scene.till.record({
      tillSessionId,
      lines: [line('default', 199)],
      pointsToSpend: 99,
      receiptNumber: newReceipt(),
      idempotencyKey: newKey(),
    }),
  );
  expect(countOf(results)).toEqual({ Sale: 5, InsufficientPoints: 45 });
  // Each earned a point for the yuan paid in cash.
  expect(await balance(scene.app.client, token)).toMatchObject({
    available: 500 - 5 * 99 + 5,
    lifetimeRedeemed: 5 * 99,
  });
});

test('the same receipt number from two tills of the store: booked once', async () => {
  const { token } = await scene.member('two-tills');
  const tillSessionId = await scene.till.serve(token);
  const receiptNumber = newReceipt();
  const results = await together(CLERKS, (i) =>
    openTill(scene.app.client, scene.clerk, { terminalId: `till-${i % 2}` }).record({
      tillSessionId,
      receiptNumber,
      lines: [line('default', 10_000)],
      idempotencyKey: newKey(),
    }),
  );
  expect(countOf(results)).toEqual({ Sale: 1, ReceiptAlreadyRecorded: CLERKS - 1 });
  const ids = results.map((result) =>
    isType(result, 'Sale') ? result.id : expectType(result, 'ReceiptAlreadyRecorded').sale.id,
  );
  expect(new Set(ids).size).toBe(1);
  expect((await balance(scene.app.client, token)).available).toBe(600);
});

test('two members, one receipt number, at once: one of them has the sale', async () => {
  const [one, other] = await Promise.all(
    ['rival-1', 'rival-2'].map(async (name, i) => {
      const { token } = await scene.member(name);
      const till = openTill(scene.app.client, scene.clerk, { terminalId: `rival-${i}` });
      return { token, tillSessionId: await till.serve(token) };
    }),
  );
  const receiptNumber = newReceipt();
  const results = await together(20, (i) =>
    scene.till.record({
      tillSessionId: (i % 2 === 0 ? one : other)?.tillSessionId ?? '',
      receiptNumber,
      lines: [line('default', 10_000)],
      idempotencyKey: newKey(),
    }),
  );
  expect(countOf(results)).toEqual({ Sale: 1, ReceiptAlreadyRecorded: 19 });
  const balances = await Promise.all(
    [one, other].map((member) => balance(scene.app.client, member?.token ?? '')),
  );
  expect(balances.map(({ available }) => available).sort()).toEqual([500, 600]);
});

test('one key, 32 at once: one sale, the same answer for all', async () => {
  const { token } = await scene.member('replayer');
  const input = {
    tillSessionId: await scene.till.serve(token),
    receiptNumber: newReceipt(),
    lines: [line('default', 10_000)],
    pointsToSpend: 100,
    idempotencyKey: newKey(),
  };
  const results = await together(32, () => scene.till.record(input));
  const [first] = results;
  expect(first?.__typename).toBe('Sale');
  for (const result of results) expect(result).toEqual(first);
  expect(await statement(scene.app.client, token)).toHaveLength(3);
});

test('one key, two inputs, at once: one of them wins, the other is a conflict', async () => {
  const { token } = await scene.member('conflicted');
  const tillSessionId = await scene.till.serve(token);
  const idempotencyKey = newKey();
  const receiptNumber = newReceipt();
  const outcomes = await together(32, async (i) => {
    const answer = await scene.app.client.gql<{ recordSale: { __typename: string; id: string } }>(
      `mutation ($input: RecordSaleInput!) { recordSale(input: $input) {
         __typename ... on Sale { id grossFen } } }`,
      {
        input: {
          tillSessionId,
          receiptNumber,
          idempotencyKey,
          lines: [line('default', i % 2 === 0 ? 10_000 : 20_000)],
        },
      },
      { token: scene.clerk },
    );
    return answer.errors[0]?.extensions.code ?? JSON.stringify(answer.data?.recordSale);
  });
  const conflicts = outcomes.filter((outcome) => outcome === 'IDEMPOTENCY_CONFLICT');
  expect(conflicts).toHaveLength(16);
  expect(new Set(outcomes).size).toBe(2);
  expect([600, 700]).toContain((await balance(scene.app.client, token)).available);
});

test('parallel refunds of one receipt: every fen once', async () => {
  const { token } = await scene.member('returner');
  const tillSessionId = await scene.till.serve(token);
  const sale = await scene.till.sell({
    tillSessionId,
    lines: [line('fresh', 9_999, 'a'), line('default', 5_001, 'b')],
    pointsToSpend: 499,
  });
  const { receiptNumber } = sale;
  const pieces = await together(40, (i) =>
    scene.till.refund({
      receiptNumber,
      lines: [{ lineId: i % 2 === 0 ? 'a' : 'b', amountFen: 700 }],
      idempotencyKey: newKey(),
    }),
  );
  // 14 x 700 of the first line, 7 x 700 of the second.
  expect(countOf(pieces)).toEqual({ SaleRefund: 21, SaleRefundProblem: 19 });
  const rest = await together(20, () =>
    scene.till.refund({ receiptNumber, idempotencyKey: newKey() }),
  );
  expect(countOf(rest)).toEqual({ SaleRefund: 1, SaleRefundProblem: 19 });

  const refunds = [...pieces, ...rest].filter((result) => isType(result, 'SaleRefund'));
  expect(sum(refunds.map((refund) => refund.refundedFen))).toBe(sale.grossFen);
  expect(sum(refunds.map((refund) => refund.cashFen))).toBe(sale.payableFen);
  expect(sum(refunds.map((refund) => refund.pointsReturned))).toBe(sale.pointsSpent);
  expect(sum(refunds.map((refund) => refund.pointsClawedBack))).toBe(sale.pointsEarned);
  expect(await balance(scene.app.client, token)).toMatchObject({ available: 500, debt: 0 });
});

test('sales, spending and refunds of a few members at once: the books stay whole', async () => {
  const members = await together(4, async (i) => {
    const { token } = await scene.member(`crowd-${i}`);
    const till = openTill(scene.app.client, scene.clerk, { terminalId: `crowd-${i}` });
    return { token, tillSessionId: await till.serve(token) };
  });
  const sales = await together(120, async (i) => {
    const member = members[i % members.length];
    const sale = await scene.till.record({
      tillSessionId: member?.tillSessionId ?? '',
      lines: [line('fresh', 1_000 + i, 'a'), line('default', 333, 'b')],
      pointsToSpend: i % 3 === 0 ? 150 : 0,
      receiptNumber: newReceipt(),
      idempotencyKey: newKey(),
    });
    if (i % 2 === 1 || !isType(sale, 'Sale')) return { member, sale, refund: null };
    const { receiptNumber } = sale;
    return { member, sale, refund: await scene.till.giveBack({ receiptNumber }) };
  });
  for (const member of members) {
    const own = sales.filter((entry) => entry.member === member);
    const moved = own.map(({ sale, refund }) => {
      if (!isType(sale, 'Sale')) return 0;
      const kept = sale.pointsEarned - sale.pointsSpent;
      return refund === null ? kept : kept + refund.pointsReturned - refund.pointsClawedBack;
    });
    const { available, debt } = await balance(scene.app.client, member.token);
    expect(available - debt).toBe(500 + sum(moved));
    const lines = await statement(scene.app.client, member.token);
    expect(sum(lines.map(({ points }) => points))).toBe(available);
  }
});
