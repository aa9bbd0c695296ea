import type { TestDatabase } from './database.js';
import type { CallOptions, GraphQLClient } from './graphql-client.js';
import { newId } from './shop.js';
import type { PaymentParameters } from './stand-in.js';
import { newKey } from './till.js';

/** A reward as a test puts it up; what it leaves out is ordinary. */
export interface RewardSetup {
  readonly slug?: string;
  readonly categoryId?: string;
  readonly kind?: 'GOODS' | 'VOUCHER' | 'EXPERIENCE' | 'DONATION';
  readonly title?: string;
  readonly titleEn?: string;
  readonly pricePoints?: number;
  readonly priceFen?: number;
  readonly stock?: number;
  readonly limit?: number | null;
  readonly minimumTier?: 'silver' | 'gold' | 'diamond' | null;
  readonly onOfferDay?: boolean;
  readonly methods?: readonly ('PICKUP' | 'SHIPPING' | 'CODE')[];
  /** RFC 3339. */
  readonly opensAt?: string | null;
  readonly closesAt?: string | null;
  readonly position?: number;
  /** RFC 3339. */
  readonly addedAt?: string;
  readonly donation?: object | null;
  readonly season?: object | null;
  readonly voucherKindId?: string | null;
}

const LONG_AGO = '2026-01-01T00:00:00.000Z';
const msOf = (moment: string | null): number | null =>
  moment === null ? null : Date.parse(moment);

export async function addCategory(database: TestDatabase, code: string, position = 0) {
  const id = newId();
  await database.rows(
    'INSERT INTO reward_category (id, code, name_zh, name_en, position) VALUES (?, ?, ?, ?, ?)',
    [id, code, `分类${code}`, `Category ${code}`, position],
  );
  return id;
}

/** Puts a reward and its stock into a migrated database; nothing public makes them. @returns its id */
export async function addReward(database: TestDatabase, setup: RewardSetup = {}): Promise<string> {
  const id = newId();
  const stock = setup.stock ?? 100;
  const addedAt = msOf(setup.addedAt ?? LONG_AGO);
  const categoryId =
    setup.categoryId ?? (await addCategory(database, `c${id.slice(-12)}`.toLowerCase()));
  await database.rows(
    `INSERT INTO reward (id, slug, category_id, kind, title_zh, title_en, subtitle_zh, subtitle_en,
       description_zh, description_en, image_path, contents, season, donation, price_points, price_fen,
       market_price_fen, on_offer_day, limit_per_member, methods, minimum_tier, opens_at, closes_at, position, added_at, voucher_kind_id)
     VALUES (?, ?, ?, ?, ?, ?, NULL, NULL, '说明', 'Description', '/rewards/porcelain-mug.svg', '[]', ?, ?, ?, ?, 5000, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      setup.slug ?? `r-${id.toLowerCase()}`,
      categoryId,
      setup.kind ?? 'GOODS',
      setup.title ?? '马克杯',
      setup.titleEn ?? 'Mug',
      setup.season ? JSON.stringify(setup.season) : null,
      setup.donation ? JSON.stringify(setup.donation) : null,
      setup.pricePoints ?? 300,
      setup.priceFen ?? 0,
      setup.onOfferDay ? 1 : 0,
      setup.limit ?? null,
      JSON.stringify(setup.methods ?? ['PICKUP']),
      setup.minimumTier ?? null,
      msOf(setup.opensAt ?? null),
      msOf(setup.closesAt ?? null),
      setup.position ?? 0,
      addedAt,
      setup.voucherKindId ?? null,
    ],
  );
  await database.rows(
    'INSERT INTO reward_stock (reward_id, initial, held, taken) VALUES (?, ?, 0, 0)',
    [id, stock],
  );
  if (stock > 0) {
    await database.rows(
      'INSERT INTO stock_change (reward_id, id, quantity, staff_id, changed_at) VALUES (?, ?, ?, NULL, ?)',
      [id, newId(), stock, addedAt],
    );
  }
  return id;
}

export interface Redemption {
  readonly __typename: 'Redemption';
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly kind: string;
  readonly rewardTitle: string;
  readonly quantity: number;
  readonly points: number;
  readonly fen: number;
  readonly method: string;
  readonly store: { readonly id: string } | null;
  readonly pickupCode: string | null;
  readonly voucherCode: string | null;
  readonly payBefore: string | null;
  readonly pickupBefore: string | null;
  readonly createdAt: string;
  readonly pointsLapsed: number;
  readonly cancellation: {
    readonly pointsReturned: number;
    readonly pointsLapsing: number;
    readonly fenRefunded: number;
  } | null;
  readonly shipment: { readonly carrier: string; readonly trackingNumber: string } | null;
  readonly certificate: object | null;
}

type Refusal<Name extends string> = { readonly __typename: Name; readonly message: string };

export type RedeemResult =
  | Redemption
  | (Refusal<'InsufficientPoints'> & { readonly required: number; readonly available: number })
  | (Refusal<'RewardUnavailable'> & { readonly state: string })
  | (Refusal<'PriceChanged'> & { readonly pricePoints: number; readonly priceFen: number });

export type StepResult =
  | Redemption
  | (Refusal<'RedemptionProblem'> & { readonly status: string })
  | Refusal<'PickupCodeUnknown'>;

export type PayResult =
  | (PaymentParameters & { readonly __typename: 'PaymentParameters' })
  | (Refusal<'RedemptionProblem'> & { readonly status: string });

export interface RedeemInput {
  readonly rewardId: string;
  readonly quantity?: number;
  readonly method: 'PICKUP' | 'SHIPPING' | 'CODE';
  readonly storeId?: string;
  readonly address?: object;
  readonly expectedPoints: number;
  readonly expectedFen: number;
  readonly idempotencyKey: string;
}

const REDEMPTION = `fragment RedemptionParts on Redemption {
  id number status kind rewardTitle quantity points fen method store { id } pickupCode voucherCode
  payBefore pickupBefore createdAt pointsLapsed
  cancellation { pointsReturned pointsLapsing fenRefunded }
  shipment { carrier trackingNumber } certificate { number date cause beneficiary points donatedFen shopAddsFen } }`;
const ANSWER = `__typename
  ... on Redemption { ...RedemptionParts }
  ... on Problem { message }`;
const STEP_ANSWER = `${ANSWER} ... on RedemptionProblem { status }`;

export const MALL_DOCUMENTS = {
  rewards: `query ($filter: RewardFilter, $sort: RewardSort, $first: Int, $after: String) {
    rewards(filter: $filter, sort: $sort, first: $first, after: $after) {
      edges { cursor node { id title subtitle imageUrl kind category { id name } pricePoints priceFen
        marketPriceFen regularPricePoints remainingStock limitPerMember fulfillmentMethods
        minimumTier { code } opensAt closesAt season contents donation { cause shopAddsFen }
        availability { state missingPoints remainingForMe } } }
      pageInfo { hasNextPage endCursor } } }`,
  reward: `query ($id: ID!) { reward(id: $id) { id pricePoints regularPricePoints remainingStock
    availability { state missingPoints remainingForMe } } }`,
  redeemReward: `mutation ($input: RedeemRewardInput!) { redeemReward(input: $input) { ${ANSWER}
    ... on InsufficientPoints { required available }
    ... on RewardUnavailable { state }
    ... on PriceChanged { pricePoints priceFen } } } ${REDEMPTION}`,
  payRedemption: `mutation ($id: ID!) { payRedemption(id: $id) { __typename
    ... on PaymentParameters { timeStamp nonceStr package signType paySign }
    ... on RedemptionProblem { message status } } }`,
  cancelRedemption: `mutation ($input: CancelRedemptionInput!) {
    cancelRedemption(input: $input) { ${STEP_ANSWER} } } ${REDEMPTION}`,
  fulfillRedemption: `mutation ($input: FulfillRedemptionInput!) {
    fulfillRedemption(input: $input) { ${STEP_ANSWER} } } ${REDEMPTION}`,
  confirmReceipt: `mutation ($input: ConfirmReceiptInput!) {
    confirmReceipt(input: $input) { ${STEP_ANSWER} } } ${REDEMPTION}`,
  shipRedemption: `mutation ($input: ShipRedemptionInput!) {
    shipRedemption(input: $input) { ${STEP_ANSWER} } } ${REDEMPTION}`,
  cancelRedemptionByStaff: `mutation ($input: CancelRedemptionByStaffInput!) {
    cancelRedemptionByStaff(input: $input) { ${STEP_ANSWER} } } ${REDEMPTION}`,
  parcelsToShip: `query ($first: Int, $after: String) { parcelsToShip(first: $first, after: $after) {
    edges { cursor node { redemption { id number } address { recipient phone region street } } }
    pageInfo { hasNextPage endCursor } } }`,
  restockReward: `mutation ($input: RestockRewardInput!) {
    restockReward(input: $input) { id remainingStock availability { state } } }`,
  closeReward: `mutation ($id: ID!, $reason: String) {
    closeReward(id: $id, reason: $reason) { id availability { state } } }`,
  redemption: `query ($id: ID!) { me { redemption(id: $id) { ...RedemptionParts } } } ${REDEMPTION}`,
  redemptions: `query ($status: [RedemptionStatus!], $first: Int, $after: String) {
    me { redemptions(status: $status, first: $first, after: $after) {
      edges { cursor node { ...RedemptionParts } } pageInfo { hasNextPage endCursor } } } } ${REDEMPTION}`,
} as const;

export interface Shelf {
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: ShelfReward;
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface ShelfReward {
  readonly id: string;
  readonly title: string;
  readonly pricePoints: number;
  readonly priceFen: number;
  readonly regularPricePoints: number | null;
  readonly remainingStock: number;
  readonly availability: {
    readonly state: string;
    readonly missingPoints: number;
    readonly remainingForMe: number | null;
  };
}

/** The mall as one person uses it. */
export function mallOf(client: GraphQLClient, token: string, options: CallOptions = {}) {
  const call = async <Result>(operation: keyof typeof MALL_DOCUMENTS, variables: object) =>
    client.ask<Record<string, Result>>(
      MALL_DOCUMENTS[operation],
      { ...variables },
      { token, language: 'en', ...options },
    );
  const mutate = async <Result>(operation: keyof typeof MALL_DOCUMENTS, variables: object) => {
    const result = (await call<Result>(operation, variables))[operation];
    if (result === undefined) throw new Error(`${operation} is missing from its answer`);
    return result;
  };
  return {
    rewards: (variables: object = {}) => mutate<Shelf>('rewards', variables),
    reward: (id: string) => mutate<ShelfReward>('reward', { id }),
    /** Under a fresh key unless given. */
    redeem: (input: Omit<RedeemInput, 'idempotencyKey'> & Partial<RedeemInput>) =>
      mutate<RedeemResult>('redeemReward', { input: { idempotencyKey: newKey(), ...input } }),
    cancel: (id: string, idempotencyKey = newKey()) =>
      mutate<StepResult>('cancelRedemption', { input: { id, idempotencyKey } }),
    pay: (id: string) => mutate<PayResult>('payRedemption', { id }),
    /** Hands over, for clerks. */
    fulfill: (pickupCode: string, idempotencyKey = newKey()) =>
      mutate<StepResult>('fulfillRedemption', { input: { pickupCode, idempotencyKey } }),
    receive: (id: string, idempotencyKey = newKey()) =>
      mutate<StepResult>('confirmReceipt', { input: { id, idempotencyKey } }),
    /** For operators, as all that follows. */
    ship: (id: string, trackingNumber: string, idempotencyKey = newKey()) =>
      mutate<StepResult>('shipRedemption', {
        input: { id, carrier: 'SF Express', trackingNumber, idempotencyKey },
      }),
    cancelAsStaff: (id: string, reason: string, idempotencyKey = newKey()) =>
      mutate<StepResult>('cancelRedemptionByStaff', { input: { id, reason, idempotencyKey } }),
    parcels: () =>
      mutate<{
        readonly edges: readonly {
          readonly node: { readonly redemption: { readonly id: string }; readonly address: object };
        }[];
      }>('parcelsToShip', {}),
    restock: (rewardId: string, quantity: number, idempotencyKey = newKey(), reason?: string) =>
      mutate<ShelfReward>('restockReward', {
        input: { rewardId, quantity, idempotencyKey, reason },
      }),
    close: (id: string, reason?: string) => mutate<ShelfReward>('closeReward', { id, reason }),
    async redemption(id: string): Promise<Redemption> {
      const { me } = await call<{ redemption: Redemption }>('redemption', { id });
      if (me === undefined) throw new Error('me is missing from its answer');
      return me.redemption;
    },
    async redemptions(variables: object = {}) {
      const { me } = await call<{
        redemptions: {
          readonly edges: readonly { readonly node: Redemption }[];
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        };
      }>('redemptions', variables);
      if (me === undefined) throw new Error('me is missing from its answer');
      return me.redemptions;
    },
  };
}
