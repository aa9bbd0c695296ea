import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { balance, ledgerAudit, statement, sum } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { line, newKey, newReceipt, type RefundInput, type Sale } from '../testkit/till.js';

let scene: Scene;
let people = 0;

beforeAll(async () => {
  const start = await startScene();
  for (let i = 0; i < 12; i++) await start.member(`refunded-${i}`);
  scene = await start.at(daysAfter(WEDNESDAY, 14));
});

afterAll(async () => {
  expect((await ledgerAudit(scene.app.client, scene.operator)).violations).toEqual([]);
  await scene.close();
});

/** An established silver member with 500 points, at the till. */
async function atTheTill(): Promise<{ token: string; tillSessionId: string }> {
  const { token } = await scene.member(`refunded-${people++}`);
  return { token, tillSessionId: await scene.till.serve(token) };
}

/** Amounts over which neither points paid nor points earned divide evenly. */
const BASKET = [
  line('fresh', 3_333, 'a'),
  line('default', 6_667, 'b'),
  line('luxury', 1, 'c'),
  line('fresh', 49, 'd'),
];

const pay = (tillSessionId: string): Promise<Sale> =>
  scene.till.sell({ tillSessionId, lines: BASKET, pointsToSpend: 331 });

describe('any split of a refund sums to the whole', () => {
  const rest = BASKET.map(({ lineId, amountFen }) => ({ lineId, amountFen }));
  const inSteps = (lineId: string, amountFen: number, step: number) =>
    Array.from({ length: Math.ceil(amountFen / step) }, (_, i) => [
      { lineId, amountFen: Math.min(step, amountFen - i * step) },
    ]);
  const splits: [string, ({ lineId: string; amountFen: number }[] | undefined)[]][] = [
    ['all at once', [undefined]],
    ['all lines named', [rest]],
    ['line by line', rest.map((one) => [one])],
    ['backwards', rest.map((one) => [one]).reverse()],
    ['one line in uneven pieces, then the rest', [...inSteps('a', 3_333, 1_111), undefined]],
    ['a fen of each, then the rest', [rest.map((one) => ({ ...one, amountFen: 1 })), undefined]],
    [
      'both large lines in pieces',
      [...inSteps('b', 6_667, 777), ...inSteps('a', 3_333, 500), undefined],
    ],
  ];

  test.each(splits)('%s', async (_, split) => {
    const { token, tillSessionId } = await atTheTill();
    const before = await balance(scene.app.client, token);
    const sale = await pay(tillSessionId);
    expect(sale.availableAfter).toBe(500 - 331 + sale.pointsEarned);
    const { receiptNumber } = sale;

    const refunds = [];
    for (const lines of split) {
      refunds.push(await scene.till.giveBack({ receiptNumber, ...(lines && { lines }) }));
    }
    expect(sum(refunds.map((refund) => refund.refundedFen))).toBe(sale.grossFen);
    expect(sum(refunds.map((refund) => refund.pointsReturned))).toBe(sale.pointsSpent);
    expect(sum(refunds.map((refund) => refund.pointsClawedBack))).toBe(sale.pointsEarned);
    expect(sum(refunds.map((refund) => refund.cashFen))).toBe(sale.payableFen);
    expect(refunds.every((refund) => refund.debtAfter === 0)).toBe(true);
    expect(refunds.at(-1)?.sale).toMatchObject({ id: sale.id, refundedFen: sale.grossFen });
    expect(await balance(scene.app.client, token)).toMatchObject({ ...before });

    const nothing = await scene.till.refund({ receiptNumber, idempotencyKey: newKey() });
    expect(expectType(nothing, 'SaleRefundProblem').refundableFen).toBe(0);
  });
});

test('half a line: points returned and taken back are rounded down, cash is the rest', async () => {
  const { tillSessionId } = await atTheTill();
  const sale = await scene.till.sell({
    tillSessionId,
    lines: [line('default', 1_001)],
    pointsToSpend: 333,
  });
  expect(sale.pointsEarned).toBe(6);
  const refund = await scene.till.giveBack({
    receiptNumber: sale.receiptNumber,
    lines: [{ lineId: '1', amountFen: 500 }],
  });
  // floor(333 x 500 / 1001) = 166, floor(6 x 500 / 1001) = 2
  expect(refund).toMatchObject({
    refundedFen: 500,
    pointsReturned: 166,
    cashFen: 334,
    pointsClawedBack: 2,
    debtAfter: 0,
    sale: { refundedFen: 500 },
  });
});

test('what cannot be refunded is refused with what can, and nothing changes', async () => {
  const { token, tillSessionId } = await atTheTill();
  const sale = await scene.till.sell({
    tillSessionId,
    lines: [line('default', 1_000, 'a'), line('default', 2_000, 'b')],
  });
  const { receiptNumber } = sale;
  await scene.till.giveBack({ receiptNumber, lines: [{ lineId: 'a', amountFen: 400 }] });
  const before = await balance(scene.app.client, token);
  const refused = async (input: Partial<RefundInput>) => {
    const wish = { receiptNumber, idempotencyKey: newKey(), ...input };
    return expectType(await scene.till.refund(wish), 'SaleRefundProblem').refundableFen;
  };
  expect(await refused({ lines: [{ lineId: 'a', amountFen: 601 }] })).toBe(2_600);
  expect(await refused({ lines: [{ lineId: 'c', amountFen: 1 }] })).toBe(2_600);
  expect(
    await refused({
      lines: [
        { lineId: 'b', amountFen: 1 },
        { lineId: 'a', amountFen: 601 },
      ],
    }),
  ).toBe(2_600);
  expect(await refused({ receiptNumber: newReceipt() })).toBe(0);
  const abroad = await scene.otherTill.refund({ receiptNumber, idempotencyKey: newKey() });
  expect(expectType(abroad, 'SaleRefundProblem').refundableFen).toBe(0);
  expect(await balance(scene.app.client, token)).toEqual(before);
});

test('a refund needs no till session and works a month later', async () => {
  const { tillSessionId } = await atTheTill();
  const sale = await pay(tillSessionId);
  const now = scene;
  const later = await scene.at(daysAfter(WEDNESDAY, 44));
  const refund = await later.till.giveBack({ receiptNumber: sale.receiptNumber });
  expect(refund.pointsReturned).toBe(331);
  scene = await now.at(daysAfter(WEDNESDAY, 14));
});

test('the same key: the first amounts with the state of now; another input: a conflict', async () => {
  const { tillSessionId } = await atTheTill();
  const sale = await scene.till.sell({ tillSessionId, lines: [line('default', 10_000)] });
  const input = {
    receiptNumber: sale.receiptNumber,
    lines: [{ lineId: '1', amountFen: 4_000 }],
    idempotencyKey: newKey(),
  };
  const first = expectType(await scene.till.refund(input), 'SaleRefund');
  expect(first).toMatchObject({ pointsClawedBack: 40, sale: { refundedFen: 4_000 } });
  await scene.till.giveBack({ receiptNumber: sale.receiptNumber });

  const again = expectType(await scene.till.refund(input), 'SaleRefund');
  expect(again).toMatchObject({
    id: first.id,
    refundedFen: 4_000,
    pointsClawedBack: 40,
    sale: { refundedFen: 10_000 },
  });
  const { lines, ...all } = input;
  await expect(scene.till.refund(all)).rejects.toThrow('IDEMPOTENCY_CONFLICT');
});

test('the statement names the receipt and the shop of a refund', async () => {
  const { token, tillSessionId } = await atTheTill();
  const sale = await pay(tillSessionId);
  await scene.till.giveBack({ receiptNumber: sale.receiptNumber });
  const lines = await statement(scene.app.client, token);
  expect(lines.map(({ kind }) => kind)).toEqual([
    'PURCHASE_REFUND',
    'POINTS_PAYMENT_REFUND',
    'PURCHASE',
    'POINTS_PAYMENT',
    'WELCOME',
  ]);
  for (const entry of lines.slice(0, 4)) {
    expect(entry.detail).toContain(sale.receiptNumber);
    expect(entry.store?.id).toBe(scene.storeId);
  }
  const [clawback, returned] = lines;
  expect(clawback?.points).toBe(-sale.pointsEarned);
  expect(returned).toMatchObject({
    points: 331,
    lots: [{ points: 331, expiresAt: '2027-11-30T15:59:59.999Z' }],
  });
});
