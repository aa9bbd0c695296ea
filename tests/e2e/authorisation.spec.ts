import { readFileSync } from 'node:fs';
import { PRIVACY_VERSION } from '@huiji/shared-types';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { earn, GIFT_DOCUMENTS, GIFT_PROGRAMME, giftsOf } from '../testkit/gifts.js';
import type { Variables } from '../testkit/graphql-client.js';
import { addReward, MALL_DOCUMENTS, mallOf } from '../testkit/mall.js';
import { MESSAGE_DOCUMENTS } from '../testkit/messages.js';
import { expectType } from '../testkit/results.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { CLERK, PASSWORD } from '../testkit/shop.js';
import { changedTables, tableState } from '../testkit/table-state.js';
import { cardCode, line, newKey, newReceipt, TILL_DOCUMENTS } from '../testkit/till.js';

const SCHEMA = new URL('../../packages/shared-types/schema.graphql', import.meta.url);

const CALLERS = [
  'anonymous',
  'member',
  'other member',
  'clerk',
  'clerk of another store',
  'operator',
] as const;
type Caller = (typeof CALLERS)[number];

/** What the calls are about: all of it the first member's, at the first clerk's store. */
interface World {
  readonly tillSessionId: string;
  readonly receiptNumber: string;
  /** That nobody has used. */
  readonly refreshToken: string;
  /** Of somebody whom nothing else is about. */
  readonly cardNumber: string;
  readonly rewardId: string;
  readonly closingRewardId: string;
  readonly storeId: string;
  /** A new redemption of the first member, to be picked up at the first clerk's store. */
  freshRedemption(): Promise<{ readonly id: string; readonly pickupCode: string }>;
  /** A new gift of somebody whom nothing else is about, of 10 points. */
  freshGift(): Promise<{ readonly id: string; readonly token: string }>;
  /** One of the first member's. */
  ownGift(): Promise<{ readonly id: string }>;
  /** A card code that nobody has used. */
  freshCode(): Promise<string>;
}

interface Operation {
  readonly document: string;
  readonly variables?: (world: World) => Variables | Promise<Variables>;
  /** By caller, in the order of CALLERS: the code of the error, the union member, or OK. */
  readonly expected: readonly [string, string, string, string, string, string];
}

const EVERYBODY = ['OK', 'OK', 'OK', 'OK', 'OK', 'OK'] as const;
const SIGNED_IN = ['UNAUTHENTICATED', 'OK', 'OK', 'OK', 'OK', 'OK'] as const;
const MEMBERS = ['UNAUTHENTICATED', 'OK', 'OK', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'] as const;
/** @param own what the operator gets */
const operators = (own: string) =>
  ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', own] as const;
const OPERATORS = operators('OK');
/** @param own what the clerk of the store gets, and `other` the clerk of another */
const clerks = (own: string, other: string) =>
  ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', own, other, 'FORBIDDEN'] as const;

const lines = [line('default', 100)];

const MATRIX: Readonly<Record<string, Operation>> = {
  loginWithWechat: {
    document: 'mutation { loginWithWechat(input: { code: "demo:guest" }) { accessToken } }',
    expected: EVERYBODY,
  },
  refreshSession: {
    document: 'mutation ($token: String!) { refreshSession(refreshToken: $token) { accessToken } }',
    variables: ({ refreshToken }) => ({ token: refreshToken }),
    expected: EVERYBODY,
  },
  loginStaff: {
    document: `mutation { loginStaff(input: { username: "${CLERK}", password: "${PASSWORD}" }) { role } }`,
    expected: EVERYBODY,
  },
  logout: { document: 'mutation { logout }', expected: SIGNED_IN },
  updateProfile: {
    document: 'mutation { updateProfile(input: { language: "en" }) { id } }',
    expected: MEMBERS,
  },
  replaceCardCodes: {
    document: 'mutation { replaceCardCodes(reason: MANUAL) { generation } }',
    expected: MEMBERS,
  },
  scanCard: {
    document: TILL_DOCUMENTS.scanCard,
    variables: async ({ freshCode }) => ({
      input: { code: await freshCode(), terminalId: 'till-1' },
    }),
    expected: clerks('TillSession', 'TillSession'),
  },
  quoteSale: {
    document: TILL_DOCUMENTS.quoteSale,
    variables: ({ tillSessionId }) => ({ input: { tillSessionId, lines } }),
    expected: clerks('SaleQuote', 'TillSessionExpired'),
  },
  recordSale: {
    document: TILL_DOCUMENTS.recordSale,
    variables: ({ tillSessionId }) => ({
      input: { tillSessionId, lines, receiptNumber: newReceipt(), idempotencyKey: newKey() },
    }),
    expected: clerks('Sale', 'TillSessionExpired'),
  },
  refundSale: {
    document: TILL_DOCUMENTS.refundSale,
    variables: ({ receiptNumber }) => ({
      input: { receiptNumber, lines: [{ lineId: '1', amountFen: 1 }], idempotencyKey: newKey() },
    }),
    expected: clerks('SaleRefund', 'SaleRefundProblem'),
  },
  bindPhone: {
    document: `mutation ($key: String!) {
      bindPhone(input: { code: "demo:first", idempotencyKey: $key }) { __typename } }`,
    variables: () => ({ key: newKey() }),
    expected: ['UNAUTHENTICATED', 'Member', 'PhoneProblem', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  agreeToPrivacy: {
    document: 'mutation ($version: String!) { agreeToPrivacy(privacyVersion: $version) { id } }',
    variables: () => ({ version: PRIVACY_VERSION }),
    expected: MEMBERS,
  },
  removePhone: { document: 'mutation { removePhone { id } }', expected: MEMBERS },
  freezeMember: {
    document: 'mutation ($card: String!) { freezeMember(cardNumber: $card, reason: "lost") }',
    variables: ({ cardNumber }) => ({ card: cardNumber }),
    expected: OPERATORS,
  },
  unfreezeMember: {
    document: 'mutation ($card: String!) { unfreezeMember(cardNumber: $card, reason: "found") }',
    variables: ({ cardNumber }) => ({ card: cardNumber }),
    expected: OPERATORS,
  },
  programme: { document: '{ programme { name } }', expected: EVERYBODY },
  accountClosure: { document: '{ accountClosure { pointsLost } }', expected: MEMBERS },
  myDataExport: { document: '{ myDataExport }', expected: MEMBERS },
  me: { document: '{ me { id points { available } } }', expected: MEMBERS },
  cardCodes: { document: '{ cardCodes { codes } }', expected: MEMBERS },
  cardEvents: {
    document: '{ cardEvents(since: "2026-11-25T00:00:00.000Z") { id } }',
    expected: MEMBERS,
  },
  stores: { document: '{ stores { id } }', expected: SIGNED_IN },
  ledgerAudit: { document: '{ ledgerAudit { healthy } }', expected: OPERATORS },
  rewards: {
    document: MALL_DOCUMENTS.rewards,
    expected: SIGNED_IN,
  },
  reward: {
    document: MALL_DOCUMENTS.reward,
    variables: ({ rewardId }) => ({ id: rewardId }),
    expected: SIGNED_IN,
  },
  rewardCategories: { document: '{ rewardCategories { id } }', expected: SIGNED_IN },
  redeemReward: {
    document: MALL_DOCUMENTS.redeemReward,
    variables: ({ rewardId, storeId }) => ({
      input: {
        rewardId,
        storeId,
        method: 'PICKUP',
        expectedPoints: 1,
        expectedFen: 0,
        idempotencyKey: newKey(),
      },
    }),
    expected: [
      'UNAUTHENTICATED',
      'Redemption',
      'Redemption',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
    ],
  },
  payRedemption: {
    document: MALL_DOCUMENTS.payRedemption,
    variables: async ({ freshRedemption }) => ({ id: (await freshRedemption()).id }),
    expected: [
      'UNAUTHENTICATED',
      'RedemptionProblem',
      'NOT_FOUND',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
    ],
  },
  cancelRedemption: {
    document: MALL_DOCUMENTS.cancelRedemption,
    variables: async ({ freshRedemption }) => ({
      input: { id: (await freshRedemption()).id, idempotencyKey: newKey() },
    }),
    expected: ['UNAUTHENTICATED', 'Redemption', 'NOT_FOUND', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  fulfillRedemption: {
    document: MALL_DOCUMENTS.fulfillRedemption,
    variables: async ({ freshRedemption }) => ({
      input: { pickupCode: (await freshRedemption()).pickupCode, idempotencyKey: newKey() },
    }),
    expected: clerks('Redemption', 'PickupCodeUnknown'),
  },
  confirmReceipt: {
    document: MALL_DOCUMENTS.confirmReceipt,
    variables: async ({ freshRedemption }) => ({
      input: { id: (await freshRedemption()).id, idempotencyKey: newKey() },
    }),
    expected: [
      'UNAUTHENTICATED',
      'RedemptionProblem',
      'NOT_FOUND',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
    ],
  },
  parcelsToShip: { document: MALL_DOCUMENTS.parcelsToShip, expected: OPERATORS },
  shipRedemption: {
    document: MALL_DOCUMENTS.shipRedemption,
    variables: async ({ freshRedemption }) => ({
      input: {
        id: (await freshRedemption()).id,
        carrier: 'SF',
        trackingNumber: '1',
        idempotencyKey: newKey(),
      },
    }),
    expected: operators('RedemptionProblem'),
  },
  cancelRedemptionByStaff: {
    document: MALL_DOCUMENTS.cancelRedemptionByStaff,
    variables: async ({ freshRedemption }) => ({
      input: { id: (await freshRedemption()).id, reason: 'broken', idempotencyKey: newKey() },
    }),
    expected: operators('Redemption'),
  },
  restockReward: {
    document: MALL_DOCUMENTS.restockReward,
    variables: ({ rewardId }) => ({ input: { rewardId, quantity: 1, idempotencyKey: newKey() } }),
    expected: OPERATORS,
  },
  closeReward: {
    document: MALL_DOCUMENTS.closeReward,
    variables: ({ closingRewardId }) => ({ id: closingRewardId }),
    expected: OPERATORS,
  },
  sendGift: {
    document: GIFT_DOCUMENTS.sendGift,
    variables: () => ({ input: { points: 9, idempotencyKey: newKey() } }),
    expected: [
      'UNAUTHENTICATED',
      'GiftLimitReached',
      'GiftLimitReached',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
    ],
  },
  claimGift: {
    document: GIFT_DOCUMENTS.claimGift,
    variables: async ({ freshGift }) => ({
      input: { token: (await freshGift()).token, idempotencyKey: newKey() },
    }),
    expected: ['UNAUTHENTICATED', 'Gift', 'Gift', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  withdrawGift: {
    document: GIFT_DOCUMENTS.withdrawGift,
    variables: async ({ ownGift }) => ({
      input: { id: (await ownGift()).id, idempotencyKey: newKey() },
    }),
    expected: ['UNAUTHENTICATED', 'Gift', 'GiftUnavailable', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  // Nothing holds it: an operator is told so.
  reviewGift: {
    document: GIFT_DOCUMENTS.reviewGift,
    variables: async ({ freshGift }) => ({
      id: (await freshGift()).id,
      approve: true,
      reason: 'fine',
    }),
    expected: operators('BAD_USER_INPUT'),
  },
  gift: {
    document: GIFT_DOCUMENTS.gift,
    variables: async ({ freshGift }) => ({ token: (await freshGift()).token }),
    expected: ['UNAUTHENTICATED', 'Gift', 'Gift', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  giftsUnderReview: { document: GIFT_DOCUMENTS.giftsUnderReview, expected: OPERATORS },
  riskEvents: { document: GIFT_DOCUMENTS.riskEvents, expected: OPERATORS },
  markMessagesRead: {
    document: MESSAGE_DOCUMENTS.markMessagesRead,
    variables: () => ({ upTo: 'nothing' }),
    expected: MEMBERS,
  },
  reportMessageGrants: {
    document: MESSAGE_DOCUMENTS.reportMessageGrants,
    variables: () => ({ input: { accepted: ['GIFT_CLAIMED'], idempotencyKey: newKey() } }),
    expected: MEMBERS,
  },
  // Both have something to pick up.
  closeAccount: {
    document: `mutation ($key: String!) {
      closeAccount(input: { confirm: true, idempotencyKey: $key }) { __typename } }`,
    variables: () => ({ key: newKey() }),
    expected: [
      'UNAUTHENTICATED',
      'AccountClosureBlocked',
      'AccountClosureBlocked',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
    ],
  },
};

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
  world = {
    rewardId,
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
    const { database } = scene.app;
    const token = await tokenOf(caller);
    const variables = await operation.variables?.(world);
    const before = await tableState(database);
    const { errors } = await scene.app.client.gql(
      operation.document,
      variables,
      token === undefined ? {} : { token },
    );
    expect([name, errors[0]?.extensions.code]).toEqual([name, expected]);
    expect(changedTables(before, await tableState(database))).toEqual([]);
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
