import type { TestDatabase } from './database.js';
import type { CallOptions, GraphQLClient } from './graphql-client.js';
import { newId } from './shop.js';
import { newKey } from './till.js';

/** A prize as a test puts it on a wheel; what it leaves out is ordinary. */
export interface PrizeSetup {
  readonly kind?: 'POINTS' | 'VOUCHER' | 'GOODS' | 'NOTHING';
  readonly points?: number;
  readonly voucherKindId?: string;
  readonly oddsPpm: number;
  readonly stock?: number;
  /** Into how many rows the stock is parted. */
  readonly stripes?: number;
  readonly name?: string;
  readonly nameEn?: string;
  readonly valueFen?: number;
  readonly fallback?: boolean;
}

export interface WheelSetup {
  readonly wheelId?: string;
  readonly version?: number;
  readonly costPoints?: number;
  readonly freeSpinsPerDay?: number;
  readonly spinsPerDay?: number;
  /** RFC 3339, as the others. */
  readonly activatesAt?: string;
  readonly opensAt?: string;
  readonly closesAt?: string;
  readonly claimDays?: number;
  readonly prizes: readonly PrizeSetup[];
}

export interface TestWheel {
  readonly wheelId: string;
  readonly version: number;
  /** Ids of the prizes, in wheel order. */
  readonly prizes: readonly string[];
}

const words = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const LEGAL = {
  organiser: words('测试商店', 'The test shop'),
  contact: words('电话 12345', 'Call 12345'),
  eligibility: words('全体会员', 'All members'),
  claimRules: words('凭码领取', 'Against a code'),
};

/** Puts a wheel version into the tables, in force and open at every moment of these tests unless said otherwise. */
export async function addWheel(database: TestDatabase, setup: WheelSetup): Promise<TestWheel> {
  const {
    wheelId = newId(),
    version = 1,
    costPoints = 50,
    freeSpinsPerDay = 1,
    spinsPerDay = 10,
    activatesAt = '2026-01-01T00:00:00.000Z',
    opensAt = '2026-01-01T00:00:00.000Z',
    closesAt = '2029-01-01T00:00:00.000Z',
    claimDays = 30,
  } = setup;
  const prizes = setup.prizes.map(() => newId());
  const fallback = setup.prizes.findIndex((prize) => prize.fallback);
  await database.rows(
    `INSERT INTO wheel_version (wheel_id, version, title_zh, title_en, cost_points, free_spins_per_day, spins_per_day,
                                activates_at, opens_at, closes_at, claim_days, legal, fallback_prize_id, published_at)
     VALUES (?, ?, '转盘', 'Wheel', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      wheelId,
      version,
      costPoints,
      freeSpinsPerDay,
      spinsPerDay,
      Date.parse(activatesAt),
      Date.parse(opensAt),
      Date.parse(closesAt),
      claimDays,
      JSON.stringify(LEGAL),
      prizes[fallback] ?? '',
      Date.parse(activatesAt) - 1,
    ],
  );
  for (const [position, prize] of setup.prizes.entries()) {
    await addPrize(database, { wheelId, version, position, id: prizes[position] ?? '' }, prize);
  }
  return { wheelId, version, prizes };
}

async function addPrize(
  database: TestDatabase,
  place: { wheelId: string; version: number; position: number; id: string },
  prize: PrizeSetup,
): Promise<void> {
  const { kind = 'POINTS', points = 5, stock = null, stripes = 1 } = prize;
  const name = prize.name ?? `${kind} ${place.position}`;
  await database.rows(
    `INSERT INTO wheel_prize (wheel_id, version, position, id, name_zh, name_en, kind, points, voucher_kind_id,
                              odds_ppm, stock, value_fen, image_path)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      place.wheelId,
      place.version,
      place.position,
      place.id,
      name,
      prize.nameEn ?? name,
      kind,
      kind === 'POINTS' ? points : null,
      prize.voucherKindId ?? null,
      prize.oddsPpm,
      stock,
      kind === 'NOTHING' ? 0 : (prize.valueFen ?? 100),
      kind === 'GOODS' ? '/rewards/canvas-tote.svg' : null,
    ],
  );
  for (let stripe = 0; stock !== null && stripe < stripes; stripe++) {
    const initial = Math.floor(stock / stripes) + (stripe < stock % stripes ? 1 : 0);
    await database.rows(
      'INSERT INTO prize_stock (prize_id, stripe, initial, taken) VALUES (?, ?, ?, 0)',
      [place.id, stripe, initial],
    );
  }
}

interface Prize {
  readonly id: string;
  readonly kind: string;
  readonly points: number | null;
  readonly name: string;
}

export interface Spin {
  readonly __typename: 'Spin';
  readonly id: string;
  readonly prize: Prize;
  readonly drawnPrize: Prize;
  readonly fallbackReason: 'SOLD_OUT' | 'BUDGET_USED_UP' | null;
  readonly costPoints: number;
  readonly wasFree: boolean;
  readonly pointsWon: number;
  readonly spunAt: string;
  readonly availableAfter: number;
  readonly spinsLeftToday: number;
  readonly freeSpinsLeft: number;
  readonly proof: SpinProof;
  readonly claim: {
    readonly state: 'CLAIMABLE' | 'CLAIMED' | 'LAPSED';
    readonly claimBefore: string;
    readonly redemption: { readonly id: string; readonly status: string } | null;
  } | null;
  readonly voucher: { readonly id: string; readonly code: string; readonly state: string } | null;
}

export interface SpinProof {
  readonly wheelId: string;
  readonly version: number;
  readonly memberId: string;
  readonly businessDate: string;
  readonly seedCommitment: string;
  readonly clientSeed: string;
  readonly nonce: number;
  readonly roll: number;
  readonly serverSeed: string | null;
}

type Refusal<Name extends string> = { readonly __typename: Name; readonly message: string };

export type SpinResult =
  | Spin
  | (Refusal<'InsufficientPoints'> & { readonly required: number; readonly available: number })
  | (Refusal<'SpinLimitReached'> & { readonly nextSpinAt: string | null })
  | (Refusal<'WheelUnavailable'> & { readonly currentVersion: number | null });

export interface PrizeRedemption {
  readonly __typename: 'Redemption';
  readonly id: string;
  readonly status: string;
  readonly points: number;
  readonly rewardTitle: string;
  readonly pickupCode: string | null;
  readonly method: string;
  readonly reward: object | null;
  readonly cancellation: object | null;
}

export type ClaimResult = PrizeRedemption | Refusal<'PrizeNotClaimable'>;

export interface LuckyWheel {
  readonly id: string;
  readonly title: string;
  readonly state: 'NOT_OPEN_YET' | 'OPEN' | 'CLOSED';
  readonly costPoints: number;
  readonly version: number;
  readonly freeSpinsLeft: number;
  readonly spinsLeftToday: number;
  readonly nextSpinAt: string | null;
  readonly prizes: readonly (Prize & {
    readonly oddsPpm: number;
    readonly remainingStock: number | null;
    readonly isFallback: boolean;
  })[];
  readonly rules: string;
  readonly seedCommitment: string;
  readonly nextSeedCommitment: string;
  readonly businessDate: string;
  readonly budgetUsedUp: boolean;
  readonly nextVersion: {
    readonly version: number;
    readonly activatesAt: string;
    readonly costPoints: number;
  } | null;
  readonly winners: readonly { readonly maskedNickname: string; readonly prizeName: string }[];
}

const PRIZE = 'id kind points name';
const SPIN = `fragment SpinParts on Spin {
  id prize { ${PRIZE} } drawnPrize { ${PRIZE} } fallbackReason costPoints wasFree pointsWon spunAt availableAfter
  spinsLeftToday freeSpinsLeft
  proof { wheelId version memberId businessDate seedCommitment clientSeed nonce roll serverSeed }
  claim { state claimBefore redemption { id status } } voucher { id code state } }`;

export const WHEEL_DOCUMENTS = {
  spinWheel: `mutation ($input: SpinWheelInput!) { spinWheel(input: $input) { __typename
    ... on Spin { ...SpinParts }
    ... on Problem { message }
    ... on InsufficientPoints { required available }
    ... on SpinLimitReached { nextSpinAt }
    ... on WheelUnavailable { currentVersion } } } ${SPIN}`,
  claimPrize: `mutation ($input: ClaimPrizeInput!) { claimPrize(input: $input) { __typename
    ... on Redemption { id status points rewardTitle pickupCode method reward { id } cancellation { pointsReturned } }
    ... on Problem { message } } }`,
  luckyWheel: `query ($id: ID) { luckyWheel(id: $id) {
    id title state costPoints version freeSpinsLeft spinsLeftToday nextSpinAt
    prizes { ${PRIZE} oddsPpm remainingStock isFallback } rules seedCommitment nextSeedCommitment businessDate
    budgetUsedUp nextVersion { version activatesAt costPoints } winners { maskedNickname prizeName } } }`,
  spins: `query ($first: Int, $after: String, $wonOnly: Boolean = false) { me {
    spins(first: $first, after: $after, wonOnly: $wonOnly) {
      edges { cursor node { __typename ...SpinParts } } pageInfo { hasNextPage endCursor } } } } ${SPIN}`,
  ownSpin: `query ($id: ID!) { me { spin(id: $id) { __typename ...SpinParts } } } ${SPIN}`,
} as const;

export interface ClaimInput {
  readonly spinId: string;
  readonly method?: 'PICKUP' | 'SHIPPING' | 'CODE';
  readonly storeId?: string | null;
  readonly address?: object | null;
  readonly idempotencyKey?: string;
}

/** The wheel as one person plays it. */
export function playOf(client: GraphQLClient, token: string, options: CallOptions = {}) {
  const call = <Answer>(operation: keyof typeof WHEEL_DOCUMENTS, variables: object = {}) =>
    client.ask<Answer>(
      WHEEL_DOCUMENTS[operation],
      { ...variables },
      { token, language: 'en', ...options },
    );
  return {
    /** Under a fresh key unless given. */
    spin: async (
      { wheelId, version }: Pick<TestWheel, 'wheelId' | 'version'>,
      { clientSeed = 'words', idempotencyKey = newKey() } = {},
    ) =>
      (
        await call<{ spinWheel: SpinResult }>('spinWheel', {
          input: { wheelId, version, clientSeed, idempotencyKey },
        })
      ).spinWheel,
    claim: async (input: ClaimInput) =>
      (
        await call<{ claimPrize: ClaimResult }>('claimPrize', {
          input: { method: 'PICKUP', idempotencyKey: newKey(), ...input },
        })
      ).claimPrize,
    wheel: async (id: string | null = null) =>
      (await call<{ luckyWheel: LuckyWheel | null }>('luckyWheel', { id })).luckyWheel,
    spins: async (variables: object = {}) =>
      (
        await call<{
          me: {
            spins: {
              edges: readonly { cursor: string; node: Spin }[];
              pageInfo: { hasNextPage: boolean; endCursor: string | null };
            };
          };
        }>('spins', variables)
      ).me.spins,
    own: async (id: string) =>
      (await call<{ me: { spin: Spin | null } }>('ownSpin', { id })).me.spin,
  };
}
