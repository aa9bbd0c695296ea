import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { earn, GIFT_PROGRAMME, giftsOf } from '../testkit/gifts.js';
import { addReward, mallOf } from '../testkit/mall.js';
import { expectType } from '../testkit/results.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { changedTables, tableState } from '../testkit/table-state.js';
import { cardCode, TILL_DOCUMENTS } from '../testkit/till.js';
import { addWheel, playOf } from '../testkit/wheel.js';
import { lines, MATRIX } from './authorisation-matrix.js';
import { CALLERS, type Caller, type Operation, type World } from './authorisation-roles.js';

const SCHEMA = new URL('../../packages/shared-types/schema.graphql', import.meta.url);

let scene: Scene;
let world: World;

beforeAll(async () => {
  // The rest of the matrix counts on welcome points.
  scene = await startScene({
    programme: { gifting: { ...GIFT_PROGRAMME.gifting, giftsPerDay: 0 } },
  });
  const { token } = await scene.member('first');
  await earn(scene, token, 1_000);
  const tillSessionId = await scene.till.serve(token);
  const { receiptNumber } = await scene.till.sell({ tillSessionId, lines });
  const rewardId = await addReward(scene.app.database, { pricePoints: 1 });
  let guests = 0;
  const wheel = await addWheel(scene.app.database, {
    costPoints: 1,
    spinsPerDay: 100,
    prizes: [
      { kind: 'NOTHING', oddsPpm: 0, fallback: true },
      { kind: 'GOODS', oddsPpm: 1_000_000, stock: 100 },
    ],
  });
  world = {
    rewardId,
    wheel,
    closingRewardId: await addReward(scene.app.database),
    storeId: scene.storeId,
    async freshRedemption() {
      const redeemed = await mallOf(scene.app.client, token).redeem({
        rewardId,
        storeId: scene.storeId,
        method: 'PICKUP',
        expectedPoints: 1,
        expectedFen: 0,
      });
      const { id, pickupCode } = expectType(redeemed, 'Redemption');
      return { id, pickupCode: pickupCode ?? '' };
    },
    async freshGift() {
      const guest = await scene.member(`guest-${++guests}`);
      await earn(scene, guest.token, 10);
      return giftsOf(scene.app.client, guest.token).sent(10);
    },
    ownGift: () => giftsOf(scene.app.client, token).sent(10),
    freshPrize: async () => expectType(await playOf(scene.app.client, token).spin(wheel), 'Spin'),
    tillSessionId,
    receiptNumber,
    refreshToken: '',
    cardNumber: await cardNumberOf('frost'),
    async freshCode() {
      const guest = await scene.member(`guest-${++guests}`);
      return cardCode(scene.app.client, guest.token);
    },
  };
});

afterAll(() => scene.close());

async function cardNumberOf(name: string): Promise<string> {
  const { token } = await scene.member(name);
  const { me } = await scene.app.client.ask<{ me: { card: { number: string } } }>(
    '{ me { card { number } } }',
    {},
    { token },
  );
  return me.card.number;
}

/** A token that nothing else uses: one of these calls signs out. */
async function tokenOf(caller: Caller): Promise<string | undefined> {
  const staff = async () => scene.at('2026-11-25T02:00:00.000Z');
  switch (caller) {
    case 'anonymous':
      return undefined;
    case 'member':
      return (await scene.member('first')).token;
    case 'other member':
      return (await scene.member('second')).token;
    case 'clerk':
      return (await staff()).clerk;
    case 'clerk of another store':
      return (await staff()).otherClerk;
    case 'operator':
      return (await staff()).operator;
  }
}

async function outcomeOf(name: string, operation: Operation, caller: Caller): Promise<string> {
  const token = await tokenOf(caller);
  // WeChat lets nobody sign in a hundred times a minute.
  const { refreshToken } = await scene.member(`third-${name.toLowerCase()}`);
  const variables = await operation.variables?.({ ...world, refreshToken });
  const { data, errors } = await scene.app.client.gql<Record<string, { __typename?: string }>>(
    operation.document,
    variables,
    token === undefined ? {} : { token },
  );
  return errors[0]?.extensions.code ?? data?.[name]?.__typename ?? 'OK';
}

test('the matrix has every operation of the schema and no other', () => {
  const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
  const emitted = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  );
  expect(schema.getSubscriptionType()).toBeUndefined();
  expect(Object.keys(MATRIX).sort()).toEqual(emitted.sort());
});

const cells = Object.entries(MATRIX).flatMap(([name, operation]) =>
  CALLERS.map((caller, i) => ({ name, operation, caller, expected: operation.expected[i] })),
);

describe('who may do what', () => {
  test.each(cells)('$name by $caller: $expected', async ({ name, operation, caller, expected }) => {
    expect(await outcomeOf(name, operation, caller)).toBe(expected);
  });

  test.each(
    cells.filter(({ expected }) => expected === 'FORBIDDEN' || expected === 'UNAUTHENTICATED'),
  )('$name by $caller changes nothing', async ({ name, operation, caller, expected }) => {
    const token = await tokenOf(caller);
    const variables = await operation.variables?.(world);
    const before = await tableState(scene.app);
    const { errors } = await scene.app.client.gql(
      operation.document,
      variables,
      token === undefined ? {} : { token },
    );
    expect([name, errors[0]?.extensions.code]).toEqual([name, expected]);
    expect(changedTables(before, await tableState(scene.app))).toEqual([]);
  });
});

test('authorisation comes before the shape of the input', async () => {
  const { client } = scene.app;
  const { token } = await scene.member('first');
  const input = { receiptNumber: '', idempotencyKey: '' };
  const document = TILL_DOCUMENTS.refundSale;
  expect(await client.refusal(document, { input })).toBe('UNAUTHENTICATED');
  expect(await client.refusal(document, { input }, { token })).toBe('FORBIDDEN');
  expect(await client.refusal(document, { input }, { token: scene.clerk })).toBe('BAD_USER_INPUT');
});

test('two members see each their own', async () => {
  const ids = await Promise.all(
    ['first', 'second'].map(async (name) => {
      const { token, memberId } = await scene.member(name);
      const { me } = await scene.app.client.ask<{ me: { id: string } }>(
        '{ me { id } }',
        {},
        { token },
      );
      expect(me.id).toBe(memberId);
      return me.id;
    }),
  );
  expect(new Set(ids).size).toBe(2);
});

test('a refused field spoils no other: aliases of one document are judged one by one', async () => {
  const { token } = await scene.member('first');
  const { data, errors } = await scene.app.client.gql<{ stores: object[] | null }>(
    '{ stores { id } ledgerAudit { healthy } }',
    {},
    { token },
  );
  expect(data).toBeNull();
  expect(errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([
    [['ledgerAudit'], 'FORBIDDEN'],
  ]);
});
