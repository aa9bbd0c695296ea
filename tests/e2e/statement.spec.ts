import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { expectHealthyLedger } from '../testkit/ledger-audit.js';
import {
  balance,
  STATEMENT,
  type StatementLine,
  statement,
  statementPage,
  sum,
} from '../testkit/points.js';
import { daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { line } from '../testkit/till.js';

let scene: Scene;
let token: string;

/** Three months of one member: welcome in November, purchases in December, a refund in January. */
beforeAll(async () => {
  scene = await startScene();
  await scene.member('reader');
  scene = await scene.at(daysAfter(WEDNESDAY, 14));
  ({ token } = await scene.member('reader'));
  const tillSessionId = await scene.till.serve(token);
  const sale = await scene.till.sell({
    tillSessionId,
    lines: [line('fresh', 8_600, 'a'), line('luxury', 12_345, 'b')],
    pointsToSpend: 200,
  });
  await scene.till.sell({ tillSessionId, lines: [line('default', 50)] });
  // In Shanghai it is New Year already.
  scene = await scene.at('2026-12-31T16:00:00.000Z');
  await scene.till.giveBack({
    receiptNumber: sale.receiptNumber,
    lines: [{ lineId: 'a', amountFen: 8_600 }],
  });
  ({ token } = await scene.member('reader'));
});

afterAll(async () => {
  await expectHealthyLedger(scene.app.database.url);
  await scene.close();
});

const kindsOf = (lines: readonly StatementLine[]): string[] => lines.map(({ kind }) => kind);

const ALL = ['PURCHASE_REFUND', 'POINTS_PAYMENT_REFUND', 'PURCHASE', 'POINTS_PAYMENT', 'WELCOME'];

describe('lines', () => {
  test('newest first; every line says what it left; all add up to what is available', async () => {
    const lines = await statement(scene.app.client, token);
    expect(kindsOf(lines)).toEqual(ALL);
    let after = 0;
    for (const entry of [...lines].reverse()) {
      after += entry.points;
      expect(entry.availableAfter).toBe(after);
    }
    expect((await balance(scene.app.client, token)).available).toBe(after);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });

  test('a purchase that earned nothing has no line', async () => {
    const lines = await statement(scene.app.client, token, { kinds: ['PURCHASE'] });
    expect(lines).toHaveLength(1);
  });

  test('the breakdown of an earning adds up, each part with its reason', async () => {
    const [purchase] = await statement(scene.app.client, token, { kinds: ['PURCHASE'] });
    expect(sum(purchase?.breakdown.map(({ points }) => points) ?? [])).toBe(purchase?.points);
    expect(purchase?.breakdown.every(({ title }) => title.length > 0)).toBe(true);
    expect(sum(purchase?.lots.map(({ points }) => points) ?? [])).toBe(purchase?.points);
  });

  test('lots are told for points that came in only', async () => {
    for (const entry of await statement(scene.app.client, token)) {
      expect(entry.lots.length > 0).toBe(entry.points > 0);
    }
  });

  test('titles and reasons in both languages', async () => {
    const titles = async (language: 'zh-CN' | 'en') => {
      const page = await statementPage(scene.app.client, token, {}, language);
      return page.edges.flatMap(({ node }) => [
        node.title,
        ...(node.detail === null ? [] : [node.detail]),
        ...(node.store === null ? [] : [node.store.name]),
        ...node.breakdown.map((part) => part.title),
      ]);
    };
    const english = await titles('en');
    const chinese = await titles('zh-CN');
    expect(english).toHaveLength(chinese.length);
    expect(english.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    expect(chinese.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
    expect(chinese).toContain('街角店');
  });
});

describe('filters', () => {
  test.each([
    [
      'what came in',
      { direction: 'IN' as const },
      ['POINTS_PAYMENT_REFUND', 'PURCHASE', 'WELCOME'],
    ],
    ['what went out', { direction: 'OUT' as const }, ['PURCHASE_REFUND', 'POINTS_PAYMENT']],
    ['kinds', { kinds: ['WELCOME', 'PURCHASE'] }, ['PURCHASE', 'WELCOME']],
    ['no kinds', { kinds: [] }, ALL],
    ['a kind without lines', { kinds: ['DONATION'] }, []],
    ['November', { month: '2026-11' }, ['WELCOME']],
    ['December', { month: '2026-12' }, ['PURCHASE', 'POINTS_PAYMENT']],
    ['January begins at midnight in Shanghai', { month: '2027-01' }, ALL.slice(0, 2)],
    ['a month without lines', { month: '2026-10' }, []],
    [
      'all together',
      { month: '2026-12', direction: 'IN' as const, kinds: ['PURCHASE'] },
      ['PURCHASE'],
    ],
  ])('%s', async (_, filter, expected) => {
    expect(kindsOf(await statement(scene.app.client, token, filter))).toEqual(expected);
  });

  test('a filter of nulls is none', async () => {
    for (const field of ['direction', 'kinds', 'month']) {
      const { me } = await scene.app.client.ask<{
        me: { points: { entries: { edges: object[] } } };
      }>(STATEMENT, { filter: { [field]: null } }, { token });
      expect(me.points.entries.edges).toHaveLength(ALL.length);
    }
  });
});
