import type { CallOptions, GraphQLClient } from './graphql-client.js';
import { expectType } from './results.js';
import type { Scene } from './scene.js';
import type { MemberSession } from './sign-in.js';
import { line, newKey } from './till.js';

export interface Gift {
  readonly __typename: 'Gift';
  readonly id: string;
  readonly state: 'PENDING' | 'UNDER_REVIEW' | 'CLAIMED' | 'WITHDRAWN' | 'RETURNED';
  readonly points: number;
  readonly sentPoints: number;
  /** `message` in the schema, where a refusal's is never null: a document has to tell the two apart. */
  readonly words: string | null;
  readonly design: string | null;
  readonly token: string | null;
  readonly sharePath: string | null;
  readonly sender: Party;
  readonly receiver: Party | null;
  readonly sentAt: string;
  readonly expiresAt: string;
  readonly claimedAt: string | null;
  readonly settledAt: string | null;
  readonly pointsExpiry: readonly { readonly points: number; readonly expiresAt: string }[];
  readonly isMine: boolean;
  readonly isReceivedByMe: boolean;
}

interface Party {
  readonly nickname: string;
  readonly avatarUrl: string | null;
}

type Refusal<Name extends string> = { readonly __typename: Name; readonly message: string };
type LimitReached = Refusal<'GiftLimitReached'> & {
  readonly limit: string;
  readonly remaining: number;
};
type Unavailable = Refusal<'GiftUnavailable'> & { readonly reason: string };

export type SendResult =
  | Gift
  | (Refusal<'InsufficientPoints'> & { readonly required: number; readonly available: number })
  | LimitReached
  | (Refusal<'GiftNotAllowed'> & { readonly reason: string });
export type ClaimResult = Gift | Unavailable | LimitReached;
export type WithdrawResult = Gift | Unavailable;

export interface SendInput {
  readonly points: number;
  readonly message?: string | null;
  readonly design?: string | null;
  readonly idempotencyKey?: string;
}

export interface Allowance {
  readonly minPoints: number;
  readonly maxPoints: number;
  readonly giftsLeftToday: number;
  readonly pointsLeftToday: number;
  readonly pointsLeftThisMonth: number;
  readonly sendableFrom: string | null;
  readonly claimHours: number;
  readonly lockHours: number;
}

export interface GiftPage {
  readonly edges: readonly { readonly cursor: string; readonly node: Gift }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface RiskEvent {
  readonly rule: string;
  readonly score: number;
  readonly held: boolean;
  readonly gift: { readonly id: string };
}

const GIFT = `fragment GiftParts on Gift {
  id state points sentPoints words: message design token sharePath sender { nickname avatarUrl }
  receiver { nickname avatarUrl } sentAt expiresAt claimedAt settledAt pointsExpiry { points expiresAt }
  isMine isReceivedByMe }`;
const ANSWER = `__typename
  ... on Gift { ...GiftParts }
  ... on Problem { message }`;
const PAGE = `edges { cursor node { __typename ...GiftParts } } pageInfo { hasNextPage endCursor }`;

export const GIFT_DOCUMENTS = {
  sendGift: `mutation ($input: SendGiftInput!) { sendGift(input: $input) { ${ANSWER}
    ... on InsufficientPoints { required available }
    ... on GiftLimitReached { limit remaining }
    ... on GiftNotAllowed { reason } } } ${GIFT}`,
  claimGift: `mutation ($input: ClaimGiftInput!) { claimGift(input: $input) { ${ANSWER}
    ... on GiftLimitReached { limit remaining }
    ... on GiftUnavailable { reason } } } ${GIFT}`,
  withdrawGift: `mutation ($input: WithdrawGiftInput!) { withdrawGift(input: $input) { ${ANSWER}
    ... on GiftUnavailable { reason } } } ${GIFT}`,
  reviewGift: `mutation ($id: ID!, $approve: Boolean!, $reason: String!) {
    reviewGift(id: $id, approve: $approve, reason: $reason) { __typename ...GiftParts } } ${GIFT}`,
  gift: `query ($token: String!) { gift(token: $token) { __typename ...GiftParts } } ${GIFT}`,
  giftsUnderReview: `query ($first: Int, $after: String) {
    giftsUnderReview(first: $first, after: $after) { ${PAGE} } } ${GIFT}`,
  riskEvents: `query ($first: Int, $after: String) { riskEvents(first: $first, after: $after) {
    edges { cursor node { id rule title score held at gift { id } } }
    pageInfo { hasNextPage endCursor } } }`,
  gifts: `query ($direction: GiftDirection!, $first: Int, $after: String) {
    me { gifts(direction: $direction, first: $first, after: $after) { ${PAGE} } } } ${GIFT}`,
  ownGift: `query ($id: ID!) { me { gift(id: $id) { __typename ...GiftParts } } } ${GIFT}`,
  activityId: 'query ($id: ID!) { me { gift(id: $id) { privateMessageActivityId } } }',
  allowance: `{ me { giftAllowance {
    minPoints maxPoints giftsLeftToday pointsLeftToday pointsLeftThisMonth sendableFrom claimHours lockHours } } }`,
} as const;

/** Gifts as one person sends and opens them. */
export function giftsOf(client: GraphQLClient, token: string, options: CallOptions = {}) {
  const call = <Answer>(operation: keyof typeof GIFT_DOCUMENTS, variables: object = {}) =>
    client.ask<Answer>(
      GIFT_DOCUMENTS[operation],
      { ...variables },
      { token, language: 'en', ...options },
    );
  return {
    /** Under a fresh key unless given. */
    send: async (input: SendInput) =>
      (
        await call<{ sendGift: SendResult }>('sendGift', {
          input: { idempotencyKey: newKey(), ...input },
        })
      ).sendGift,
    /** A gift that must be sent. */
    async sent(points: number, extras: Omit<SendInput, 'points'> = {}): Promise<SentGift> {
      const { sendGift } = await call<{ sendGift: SendResult }>('sendGift', {
        input: { idempotencyKey: newKey(), points, ...extras },
      });
      const gift = expectType(sendGift, 'Gift');
      if (gift.token === null) throw new Error(`gift ${gift.id} has no token for its sender`);
      return { ...gift, token: gift.token };
    },
    claim: async (giftToken: string, idempotencyKey = newKey()) =>
      (
        await call<{ claimGift: ClaimResult }>('claimGift', {
          input: { token: giftToken, idempotencyKey },
        })
      ).claimGift,
    withdraw: async (id: string, idempotencyKey = newKey()) =>
      (
        await call<{ withdrawGift: WithdrawResult }>('withdrawGift', {
          input: { id, idempotencyKey },
        })
      ).withdrawGift,
    look: async (giftToken: string) =>
      (await call<{ gift: Gift | null }>('gift', { token: giftToken })).gift,
    own: async (id: string) =>
      (await call<{ me: { gift: Gift | null } }>('ownGift', { id })).me.gift,
    /** What a private message of it is shared with; WeChat is asked for it now. */
    activityId: async (id: string) =>
      (
        await call<{ me: { gift: { privateMessageActivityId: string | null } | null } }>(
          'activityId',
          { id },
        )
      ).me.gift?.privateMessageActivityId ?? null,
    list: async (direction: 'SENT' | 'RECEIVED', variables: object = {}) =>
      (await call<{ me: { gifts: GiftPage } }>('gifts', { direction, ...variables })).me.gifts,
    allowance: async () =>
      (await call<{ me: { giftAllowance: Allowance } }>('allowance')).me.giftAllowance,
    /** For operators, as all that follows. */
    review: async (id: string, approve: boolean, reason = 'looked at it') =>
      (await call<{ reviewGift: Gift }>('reviewGift', { id, approve, reason })).reviewGift,
    waiting: async () =>
      (await call<{ giftsUnderReview: GiftPage }>('giftsUnderReview')).giftsUnderReview,
    risks: async () =>
      (
        await call<{ riskEvents: { edges: readonly { node: RiskEvent }[] } }>('riskEvents', {
          first: 100,
        })
      ).riskEvents.edges.map(({ node }) => node),
  };
}

/** How many of each answer, refusals by their reason or limit. */
export function countOf(results: readonly (SendResult | ClaimResult)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const result of results) {
    const name =
      'reason' in result ? result.reason : 'limit' in result ? result.limit : result.__typename;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

export type SentGift = Gift & { readonly token: string };
export type GiftsOfSomebody = ReturnType<typeof giftsOf>;

/** Somebody in a scene, with what they can do about gifts. */
export interface Giver extends MemberSession {
  readonly gifts: GiftsOfSomebody;
}

/** Signs somebody in, at the scene's moment. */
export async function giver(scene: Scene, name: string): Promise<Giver> {
  const session = await scene.member(name);
  return { ...session, gifts: giftsOf(scene.app.client, session.token) };
}

/** Points earned at the till in one purchase of so many yuan: giftable. */
export async function earn(scene: Scene, token: string, yuan: number): Promise<void> {
  const tillSessionId = await scene.till.serve(token);
  await scene.till.sell({ tillSessionId, lines: [line('default', yuan * 100)] });
}

/** A point for a yuan and nothing else, and nobody too new to send. */
export const GIFT_PROGRAMME = {
  earn: { welcomePoints: 0, welcomeDoubleDays: 0, weekendBonusBps: 0 },
  gifting: { minAccountAgeDays: 0 },
} as const;
