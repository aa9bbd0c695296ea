import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Person, TillServer } from './till-server.testing.js';

const AMOUNTS =
  'grossFen voucherFen pointsSpent pointsValueFen payableFen pointsEarned breakdown { ruleCode title points }';
const SALE = `id receiptNumber ${AMOUNTS} availableAfter refundedFen store { id name } member { available tier { code } }`;
const REFUSALS = `__typename
  ... on Problem { message }
  ... on InsufficientPoints { required available }
  ... on SpendLimitExceeded { maxPointsToSpend }
  ... on VoucherProblem { code reason }`;
const QUOTE = `mutation ($input: QuoteSaleInput!) { quoteSale(input: $input) { ${REFUSALS} ... on SaleQuote { ${AMOUNTS} maxPointsToSpend } } }`;
const RECORD = `mutation ($input: RecordSaleInput!) { recordSale(input: $input) { ${REFUSALS} ... on Sale { ${SALE} } ... on ReceiptAlreadyRecorded { sale { ${SALE} } } } }`;
const REFUND = `mutation ($input: RefundSaleInput!) { refundSale(input: $input) { __typename ... on Problem { message }
  ... on SaleRefundProblem { refundableFen }
  ... on SaleRefund { id refundedFen cashFen pointsReturned pointsClawedBack debtAfter sale { ${SALE} } } } }`;
const EVENTS = `query ($since: DateTime!) { cardEvents(since: $since) { id kind at store { name } pointsEarned pointsSpent payableFen breakdown { ruleCode points } } }`;

type Fields = Readonly<Record<string, unknown>>;

const line = (amountFen: number, lineId = '1', category = 'fresh') => ({
  lineId,
  category,
  amountFen,
});

let till: TillServer;
let person: Person;
let tillSessionId: string;
let receipts = 0;

beforeAll(async () => {
  till = await TillServer.open();
});

beforeEach(async () => {
  person = await till.member();
  tillSessionId = await till.serve(person);
  receipts += 1;
});

afterAll(() => till.close());

const sale = (change: Fields = {}) => ({
  tillSessionId,
  receiptNumber: `R-${receipts}`,
  lines: [line(8_600)],
  idempotencyKey: `K-${receipts}`,
  ...change,
});

const record = (change: Fields = {}, clerk = till.clerk, language = 'en') =>
  till.ask(clerk, RECORD, { input: sale(change) }, language);

const quote = (change: Fields = {}) =>
  till.ask(till.clerk, QUOTE, { input: { tillSessionId, lines: [line(8_600)], ...change } });

const refund = (change: Fields = {}, clerk = till.clerk) =>
  till.ask(clerk, REFUND, {
    input: { receiptNumber: `R-${receipts}`, idempotencyKey: `F-${receipts}`, ...change },
  });

describe('a sale', () => {
  test('does what the quote said', async () => {
    const { maxPointsToSpend, ...promised } = await quote({ pointsToSpend: 500 });
    const { __typename: quoted, ...amounts } = promised;
    expect(quoted).toBe('SaleQuote');
    expect(maxPointsToSpend).toBe(4_300);
    expect(await record({ pointsToSpend: 500 })).toMatchObject({
      __typename: 'Sale',
      ...amounts,
      pointsValueFen: 500,
      payableFen: 8_100,
      pointsEarned: 324,
      availableAfter: 324,
      refundedFen: 0,
      store: { id: till.storeId },
      member: { available: 324 },
    });
  });

  test('a quote writes nothing', async () => {
    const before = await quote();
    expect(await quote()).toEqual(before);
    expect(await refund()).toMatchObject({ __typename: 'SaleRefundProblem', refundableFen: 0 });
  });

  test('is answered alike for its key, with what was refunded since', async () => {
    const first = await record();
    await refund({ lines: [{ lineId: '1', amountFen: 600 }] });
    till.advance(600);
    const again = await record();
    expect(again).toMatchObject({
      ...first,
      refundedFen: 600,
      member: expect.anything(),
    });
    await expect(record({ lines: [line(8_601)] })).rejects.toThrow('IDEMPOTENCY_CONFLICT');
  });

  test('of a booked receipt is answered with it, also after the session and by any clerk of the store', async () => {
    const { id } = await record();
    till.advance(600);
    const again = await record({ idempotencyKey: 'other' }, await till.hireClerk(), 'zh-CN');
    expect(again).toMatchObject({ __typename: 'ReceiptAlreadyRecorded', sale: { id } });
    expect(again.message).toContain(`R-${receipts}`);
  });

  test('in another store is another receipt, and its sessions are unknown there', async () => {
    await record();
    expect(await record({ idempotencyKey: 'other' }, till.otherClerk)).toMatchObject({
      __typename: 'TillSessionExpired',
    });
  });

  test('may have happened up to a day ago', async () => {
    const at = (ms: number) => new Date(till.now + ms).toISOString();
    await expect(record({ occurredAt: at(1) })).rejects.toThrow('BAD_USER_INPUT');
    await expect(record({ occurredAt: at(-86_400_001) })).rejects.toThrow('BAD_USER_INPUT');
    expect(await record({ occurredAt: at(-86_400_000) })).toMatchObject({ __typename: 'Sale' });
  });
});

describe('a refusal', () => {
  test.each([
    [
      'more points than there are',
      { pointsToSpend: 501 },
      { __typename: 'InsufficientPoints', required: 501, available: 500 },
    ],
    [
      'more points than the sale allows',
      { pointsToSpend: 4_301 },
      { __typename: 'SpendLimitExceeded', maxPointsToSpend: 4_300 },
    ],
    [
      'the most points there can be',
      { pointsToSpend: Number.MAX_SAFE_INTEGER },
      { __typename: 'SpendLimitExceeded' },
    ],
    [
      'a voucher',
      { voucherCodes: ['V-1'] },
      { __typename: 'VoucherProblem', code: 'V-1', reason: 'UNKNOWN' },
    ],
    ['an unknown session', { tillSessionId: 'nonsense' }, { __typename: 'TillSessionExpired' }],
  ])('of %s is the same for quote and sale', async (_, change, refusal) => {
    expect(await quote(change)).toMatchObject(refusal);
    expect(await record(change)).toMatchObject(refusal);
    expect(await record({ idempotencyKey: `after the refusal ${receipts}` })).toMatchObject({
      __typename: 'Sale',
      grossFen: 8_600,
    });
  });

  test('comes five minutes after the scan', async () => {
    till.advance(299);
    expect(await quote()).toMatchObject({ __typename: 'SaleQuote' });
    till.advance(1);
    expect(await quote()).toMatchObject({ __typename: 'TillSessionExpired' });
    expect(await record()).toMatchObject({ __typename: 'TillSessionExpired' });
  });

  test('says what is wrong in the language of the request', async () => {
    expect((await record({ pointsToSpend: 501 }, till.clerk, 'zh-CN')).message).toContain(
      '还差 1 积分',
    );
    expect((await record({ pointsToSpend: 501 })).message).toContain('1 points');
  });
});

describe('bad input books nothing', () => {
  test.each([
    ['no line', { lines: [] }],
    ['201 lines', { lines: Array.from({ length: 201 }, (_, i) => line(1, String(i))) }],
    ['a line id twice', { lines: [line(1), line(2)] }],
    ['an empty line id', { lines: [line(1, '')] }],
    ['an amount of nothing', { lines: [line(0)] }],
    ['a negative amount', { lines: [line(-1)] }],
    ['half a fen', { lines: [line(0.5)] }],
    ['too large an amount', { lines: [line(100_000_001)] }],
    ['2^53', { lines: [line(2 ** 53)] }],
    ['a quantity of nothing', { lines: [{ ...line(1), quantity: 0 }] }],
    ['a quantity of 100', { lines: [{ ...line(1), quantity: 100 }] }],
    ['an empty category', { lines: [line(1, '1', '')] }],
    ['negative points', { pointsToSpend: -1 }],
    ['half a point', { pointsToSpend: 0.5 }],
    ['an empty receipt number', { receiptNumber: '' }],
    ['65 characters', { receiptNumber: 'R'.repeat(65) }],
    ['a receipt number with a line end', { receiptNumber: 'R\n1' }],
    ['a receipt number that ends in a blank', { receiptNumber: 'R ' }],
    ['an empty key', { idempotencyKey: '' }],
    ['a key of 65 characters', { idempotencyKey: 'k'.repeat(65) }],
    ['a day that is none', { occurredAt: '2026-02-30T00:00:00Z' }],
  ])('%s', async (_, change) => {
    await expect(record(change)).rejects.toThrow('BAD_USER_INPUT');
    expect(await record()).toMatchObject({ __typename: 'Sale', grossFen: 8_600 });
  });

  test('the bounds themselves are good', async () => {
    const lines = Array.from({ length: 200 }, (_, i) => ({
      ...line(100_000_000, `${i} ${'线'.repeat(60)}`.slice(0, 64), 'default'),
      quantity: 99,
      name: '名'.repeat(200),
    }));
    const receiptNumber = `${receipts}${'收'.repeat(64)}`.slice(0, 64);
    expect(await record({ lines, receiptNumber, idempotencyKey: 'k'.repeat(64) })).toMatchObject({
      __typename: 'Sale',
      grossFen: 20_000_000_000,
      pointsEarned: 400_000_000,
    });
  });
});

describe('a refund', () => {
  test('in parts returns points, claws back and says what to hand back in money', async () => {
    await record({ pointsToSpend: 500 });
    const part = await refund({ lines: [{ lineId: '1', amountFen: 4_300 }], idempotencyKey: 'a' });
    expect(part).toMatchObject({
      __typename: 'SaleRefund',
      refundedFen: 4_300,
      cashFen: 4_050,
      pointsReturned: 250,
      pointsClawedBack: 162,
      debtAfter: 0,
      sale: { refundedFen: 4_300, member: { available: 412 } },
    });
    const rest = await refund({ idempotencyKey: 'b' });
    expect(rest).toMatchObject({ cashFen: 4_050, pointsReturned: 250, pointsClawedBack: 162 });
    expect(
      await refund({ idempotencyKey: 'a', lines: [{ lineId: '1', amountFen: 4_300 }] }),
    ).toEqual({
      ...part,
      sale: rest.sale,
    });
    expect(await refund({ idempotencyKey: 'c' })).toMatchObject({
      __typename: 'SaleRefundProblem',
      refundableFen: 0,
    });
  });

  test('of another store’s receipt is answered as unknown', async () => {
    await record();
    expect(await refund({}, till.otherClerk)).toMatchObject({
      __typename: 'SaleRefundProblem',
      refundableFen: 0,
    });
  });

  test.each([
    ['no line', []],
    [
      'a line twice',
      [
        { lineId: '1', amountFen: 1 },
        { lineId: '1', amountFen: 1 },
      ],
    ],
    ['an amount of nothing', [{ lineId: '1', amountFen: 0 }]],
  ])('of %s is bad input', async (_, lines) => {
    await record();
    await expect(refund({ lines })).rejects.toThrow('BAD_USER_INPUT');
  });
});

describe('the member’s phone', () => {
  const events = (since: number) =>
    till.ask<Fields[]>(person.token, EVENTS, { since: new Date(since).toISOString() });

  test('learns of scan, sale and refund, oldest first, the moment itself included', async () => {
    const since = till.now;
    await record({ pointsToSpend: 500 });
    till.advance(1);
    await refund();
    const seen = await events(since);
    expect(seen).toMatchObject([
      { kind: 'CARD_READ', id: tillSessionId, pointsEarned: null, breakdown: [] },
      {
        kind: 'SALE_RECORDED',
        pointsEarned: 324,
        pointsSpent: 500,
        payableFen: 8_100,
        store: { name: 'corner' },
        breakdown: [
          { ruleCode: 'BASE', points: 162 },
          { ruleCode: 'WELCOME_DOUBLE', points: 162 },
        ],
      },
      { kind: 'SALE_REFUNDED', pointsEarned: -324, pointsSpent: -500, payableFen: -8_100 },
    ]);
    expect(await events(since + 1)).toEqual(seen.slice(2));
    expect(await events(since + 1_001)).toEqual([]);
  });

  test('is told of 20 at a time, and nothing of others', async () => {
    const since = till.now;
    for (let i = 0; i < 21; i++) {
      await record({ receiptNumber: `many-${receipts}-${i}`, idempotencyKey: `many-${i}` });
    }
    expect(await events(since)).toHaveLength(20);
    person = await till.member();
    expect(await events(since)).toEqual([]);
  });
});

test('the tier and the way to the next are the member’s own to see', async () => {
  await record({ lines: [line(100_000, '1', 'luxury')] });
  const { tier } = await till.ask<{ tier: Fields }>(
    person.token,
    '{ me { tier { current { code name benefits } next { code } tierPoints pointsToNext reviewOn } } }',
  );
  expect(tier).toEqual({
    current: { code: 'gold', name: 'Gold', benefits: expect.any(Array) },
    next: { code: 'diamond' },
    tierPoints: 10_000,
    pointsToNext: 10_000,
    reviewOn: null,
  });
});
