import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { STATEMENT, statement, statementPage } from '../testkit/points.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { line } from '../testkit/till.js';

/** Statement lines that each test pages through: a welcome and the purchases. */
const PURCHASES = 24;

let scene: Scene;
let token: string;
let tillSessionId: string;

const buy = () => scene.till.sell({ tillSessionId, lines: [line('default', 100)] });

beforeAll(async () => {
  scene = await startScene();
  ({ token } = await scene.member('pager'));
  tillSessionId = await scene.till.serve(token);
  for (let i = 0; i < PURCHASES; i++) await buy();
});

afterAll(() => scene.close());

/** Page by page; `between` happens after each one. */
async function idsByPage(first: number, between: () => Promise<unknown>, filter = {}) {
  const ids: string[] = [];
  const sizes: number[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page = await statementPage(scene.app.client, token, {
      first,
      filter,
      ...(after && { after }),
    });
    ids.push(...page.edges.map(({ node }) => node.id));
    sizes.push(page.edges.length);
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    await between();
  }
  return { ids, sizes };
}

test('pages follow each other without a gap or a repeat, while new lines arrive', async () => {
  const before = (await statement(scene.app.client, token)).map(({ id }) => id);
  expect(before).toHaveLength(PURCHASES + 1);
  const { ids, sizes } = await idsByPage(10, buy);
  expect(ids).toEqual(before);
  expect(sizes).toEqual([10, 10, 5]);
  expect(await statement(scene.app.client, token)).toHaveLength(PURCHASES + 1 + 3);
});

test('the last page is full and says that it is the last', async () => {
  const all = (await statement(scene.app.client, token)).length;
  const page = await statementPage(scene.app.client, token, { first: all });
  expect(page.pageInfo.hasNextPage).toBe(false);
  expect(page.edges).toHaveLength(all);
});

test('filters and pages go together', async () => {
  const purchases = await statement(scene.app.client, token, { kinds: ['PURCHASE'] });
  const { ids } = await idsByPage(7, async () => undefined, { kinds: ['PURCHASE'] });
  expect(ids).toEqual(purchases.map(({ id }) => id));
});

test('a page of twenty unless asked otherwise, and a cursor at every line', async () => {
  const page = await statementPage(scene.app.client, token);
  expect(page.edges).toHaveLength(20);
  const fifth = page.edges[4];
  const next = await statementPage(scene.app.client, token, {
    first: 1,
    ...(fifth && { after: fifth.cursor }),
  });
  expect(next.edges[0]?.node.id).toBe(page.edges[5]?.node.id);
});

test('past the last line there is nothing', async () => {
  const page = await statementPage(scene.app.client, token, { first: 100 });
  const after = page.pageInfo.endCursor ?? '';
  expect(await statementPage(scene.app.client, token, { after })).toEqual({
    edges: [],
    pageInfo: { hasNextPage: false, endCursor: null },
  });
});

test("another member's cursor shows only one's own lines", async () => {
  const other = await scene.member('other-pager');
  const { edges } = await statementPage(scene.app.client, token, { first: 1 });
  const page = await statementPage(scene.app.client, other.token, {
    after: edges[0]?.cursor ?? '',
  });
  expect(page.edges.map(({ node }) => node.kind)).toEqual(['WELCOME']);
});

test.each([
  ['first 0', { first: 0 }],
  ['first -1', { first: -1 }],
  ['first 101', { first: 101 }],
  ['a cursor that is none', { after: 'nonsense' }],
  ['an empty cursor', { after: '' }],
  ['a cursor of another form', { after: Buffer.from('["x"]').toString('base64url') }],
  ['a cursor before the beginning', { after: Buffer.from('[-1]').toString('base64url') }],
  ['a month 13', { filter: { month: '2026-13' } }],
  ['a month without zero', { filter: { month: '2026-1' } }],
  ['a day for a month', { filter: { month: '2026-12-01' } }],
  ['a kind that is none', { filter: { kinds: ['SALE'] } }],
  ['a direction that is none', { filter: { direction: 'UP' } }],
])('%s is refused', async (_, question) => {
  expect(await scene.app.client.refusal(STATEMENT, question, { token })).toBe('BAD_USER_INPUT');
});
