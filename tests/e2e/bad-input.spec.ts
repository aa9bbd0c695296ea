import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { Variables } from '../testkit/graphql-client.js';
import { addReward } from '../testkit/mall.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { newId } from '../testkit/shop.js';
import { changedTables, tableState } from '../testkit/table-state.js';
import { line, newKey, newReceipt } from '../testkit/till.js';
import type { Operation, World } from './bad-input-operation.js';
import { operations, saleLine } from './bad-input-operations.js';

const SCHEMA = new URL('../../packages/shared-types/schema.graphql', import.meta.url);

let scene: Scene;
let memberToken: string;
let leaverToken: string;
let tillSessionId: string;
let receiptNumber: string;
let world: World;

beforeAll(async () => {
  scene = await startScene();
  memberToken = (await scene.member('spoilt')).token;
  leaverToken = (await scene.member('leaver')).token;
  tillSessionId = await scene.till.serve(memberToken);
  const sale = await scene.till.sell({ tillSessionId, lines: [line('default', 10_000)] });
  ({ receiptNumber } = sale);
  const rewardId = await addReward(scene.app.database, { pricePoints: 1, methods: ['SHIPPING'] });
  world = { tillSessionId, receiptNumber, rewardId, storeId: scene.storeId };
});

afterAll(() => scene.close());

/** The variables with one value put in or taken out. */
function spoil(variables: Variables, path: string, value: unknown): Variables {
  const copy: Record<string, unknown> = structuredClone(variables);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<Record<string, unknown>>(
    (inner, step) => inner[step] as Record<string, unknown>,
    copy,
  );
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

const tokenOf = (caller: Operation['caller']): string | undefined =>
  ({
    NOBODY: undefined,
    MEMBER: memberToken,
    LEAVER: leaverToken,
    CLERK: scene.clerk,
    OPERATOR: scene.operator,
  })[caller];

const cases = Object.entries(operations).flatMap(([name, operation]) =>
  Object.entries(operation.fields).map(([path, values]) => ({ name, path, values, operation })),
);

test('no operation of the schema is left out', () => {
  const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
  const emitted = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  );
  const tried = Object.keys(operations).filter((name) => !name.includes('.'));
  expect(tried.sort()).toEqual(emitted.sort());
});

test.each(cases)('$name: $path', async ({ path, values, operation }) => {
  const { client } = scene.app;
  const token = tokenOf(operation.caller);
  const before = await tableState(scene.app);
  const taken: object[] = [];
  for (const [what, value] of values) {
    const variables = spoil(operation.good(world), path, value);
    const { data, errors } = await client.gql(
      operation.document,
      variables,
      token === undefined ? {} : { token },
    );
    const code = errors[0]?.extensions.code;
    if (code !== 'BAD_USER_INPUT' || errors[0]?.message === '') taken.push({ what, data, errors });
  }
  expect(taken).toEqual([]);
  expect(changedTables(before, await tableState(scene.app))).toEqual([]);
});

describe('what names nothing, or what is not theirs, is the contract’s refusal', () => {
  const order = () => ({
    lines: [saleLine],
    receiptNumber: newReceipt(),
    idempotencyKey: newKey(),
  });

  const cases: [string, string, () => Promise<{ __typename: string }>][] = [
    [
      'an unknown session',
      'TillSessionExpired',
      () => scene.till.record({ ...order(), tillSessionId: newId() }),
    ],
    [
      'no id at all',
      'TillSessionExpired',
      () => scene.till.record({ ...order(), tillSessionId: 'x'.repeat(10_000) }),
    ],
    [
      "another store's session",
      'TillSessionExpired',
      () => scene.otherTill.record({ ...order(), tillSessionId }),
    ],
    [
      "a quote on another store's session",
      'TillSessionExpired',
      () => scene.otherTill.quote({ lines: [saleLine], tillSessionId }),
    ],
    [
      'an unknown receipt',
      'SaleRefundProblem',
      () => scene.till.refund({ receiptNumber: 'R-none', idempotencyKey: newKey() }),
    ],
    [
      "another store's receipt",
      'SaleRefundProblem',
      () => scene.otherTill.refund({ receiptNumber, idempotencyKey: newKey() }),
    ],
    ['a scan of nothing', 'CardCodeProblem', () => scene.till.scan('')],
  ];

  test.each(cases)('%s: %s', async (_, expected, act) => {
    const before = await tableState(scene.app, ['idempotency_record']);
    expect((await act()).__typename).toBe(expected);
    expect(changedTables(before, await tableState(scene.app, ['idempotency_record']))).toEqual([]);
  });
});

const takeArguments = Object.entries(operations)
  .filter(([, { fields }]) => fields.unknown === undefined)
  .map(([name, operation]) => ({ name, operation }));

test.each(takeArguments)('$name without a bad value is taken', async ({ operation }) => {
  const token = tokenOf(operation.caller);
  const { errors } = await scene.app.client.gql(
    operation.document,
    operation.good(world),
    token === undefined ? {} : { token },
  );
  expect(errors.filter(({ extensions }) => extensions.code === 'BAD_USER_INPUT')).toEqual([]);
});

test('keys are told apart to the last character, and may be any 64', async () => {
  for (const key of ['k', 'K', 'k ', ' k', 'ｋ', 'é', '汉'.repeat(64), 'x'.repeat(64)]) {
    const sale = await scene.till.sell({
      tillSessionId,
      lines: [saleLine],
      idempotencyKey: key,
    });
    expect(sale.grossFen).toBe(100);
  }
});
