import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type StatementQuestion, statement, sum } from '../testkit/points.js';
import { daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { line } from '../testkit/till.js';

const MONTHS = `query ($filter: PointsEntryFilter, $first: Int, $after: String) {
  me { points { entries(filter: $filter, first: $first, after: $after) {
    months { month pointsIn pointsOut } edges { cursor } } } } }`;
const RECEIPT = `query ($storeId: ID!, $receiptNumber: String!) {
  me { points { receiptEntries(storeId: $storeId, receiptNumber: $receiptNumber) { id kind receiptNumber } } } }`;

interface MonthsPage {
  readonly months: readonly { month: string; pointsIn: number; pointsOut: number }[];
  readonly edges: readonly { readonly cursor: string }[];
}

let scene: Scene;
let token: string;
let receiptNumber: string;

/** Welcome in November, purchases in December, a refund when in Shanghai it is January already. */
beforeAll(async () => {
  scene = await startScene();
  await scene.member('adder');
  scene = await scene.at(daysAfter(WEDNESDAY, 14));
  ({ token } = await scene.member('adder'));
  const tillSessionId = await scene.till.serve(token);
  ({ receiptNumber } = await scene.till.sell({
    tillSessionId,
    lines: [line('fresh', 8_600), line('luxury', 12_345, '2')],
    pointsToSpend: 200,
  }));
  await scene.till.sell({ tillSessionId, lines: [line('default', 5_000)] });
  scene = await scene.at('2026-12-31T16:00:00.000Z');
  await scene.till.giveBack({ receiptNumber, lines: [{ lineId: '1', amountFen: 8_600 }] });
  ({ token } = await scene.member('adder'));
});

afterAll(() => scene.close());

async function page(question: StatementQuestion = {}): Promise<MonthsPage> {
  const { me } = await scene.app.client.ask<{ me: { points: { entries: MonthsPage } } }>(
    MONTHS,
    { ...question },
    { token },
  );
  return me.points.entries;
}

/** The sums of a month as its lines give them. */
async function added(month: string, filter: StatementQuestion['filter'] = {}) {
  const lines = await statement(scene.app.client, token, { ...filter, month });
  const points = lines.map((entry) => entry.points);
  const side = (sign: number) => sum(points.map((part) => Math.max(0, sign * part)));
  return { month, pointsIn: side(1), pointsOut: side(-1) };
}

describe('sums of months', () => {
  test('each month that a page touches, newest first, by the calendar of the programme', async () => {
    const { months } = await page();
    expect(months).toEqual([
      await added('2027-01'),
      await added('2026-12'),
      { month: '2026-11', pointsIn: 500, pointsOut: 0 },
    ]);
  });

  test('whole also when the page has only one line of the month', async () => {
    const first = await page({ first: 3 });
    expect(first.months).toEqual([await added('2027-01'), await added('2026-12')]);
    const next = await page({ first: 1, after: first.edges.at(-1)?.cursor ?? '' });
    expect(next.months).toEqual([await added('2026-12')]);
  });

  test.each([
    ['a direction', { direction: 'IN' as const }],
    ['kinds', { kinds: ['POINTS_PAYMENT', 'POINTS_PAYMENT_REFUND'] }],
    ['a month', { month: '2026-12' }],
  ])('of what %s lets through', async (_, filter) => {
    const { months } = await page({ filter });
    expect(months.length).toBeGreaterThan(0);
    for (const sums of months) expect(sums).toEqual(await added(sums.month, filter));
  });

  test('a page without lines touches none', async () => {
    expect(await page({ filter: { kinds: ['DONATION'] } })).toEqual({ months: [], edges: [] });
  });
});

describe('lines of a receipt', () => {
  const linesOf = async (variables: object, as = token) => {
    const answer = await scene.app.client.ask<{
      me: { points: { receiptEntries: { kind: string; receiptNumber: string }[] } };
    }>(RECEIPT, { ...variables }, { token: as });
    return answer.me.points.receiptEntries;
  };
  const storeId = async () => {
    const [entry] = await statement(scene.app.client, token, { kinds: ['PURCHASE_REFUND'] });
    return entry?.store?.id ?? '';
  };

  test('what it brought and cost, what the refund took and returned', async () => {
    const lines = await linesOf({ storeId: await storeId(), receiptNumber });
    const kinds = ['PURCHASE_REFUND', 'POINTS_PAYMENT_REFUND', 'PURCHASE', 'POINTS_PAYMENT'];
    expect(lines.map(({ kind }) => kind)).toEqual(kinds);
    expect(new Set(lines.map((entry) => entry.receiptNumber))).toEqual(new Set([receiptNumber]));
  });

  test('of another store, another number or another member there are none', async () => {
    const other = await scene.member('other-adder');
    const store = await storeId();
    expect(await linesOf({ storeId: 'nowhere', receiptNumber })).toEqual([]);
    expect(await linesOf({ storeId: store, receiptNumber: 'none' })).toEqual([]);
    expect(await linesOf({ storeId: store, receiptNumber }, other.token)).toEqual([]);
  });

  test.each(['', 'x'.repeat(65)])('a number of the wrong length is refused', async (number) => {
    const variables = { storeId: 'store', receiptNumber: number };
    expect(await scene.app.client.refusal(RECEIPT, variables, { token })).toBe('BAD_USER_INPUT');
  });
});
