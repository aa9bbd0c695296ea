/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CardCodeReplacement =
  | 'LOST'
  | 'MANUAL'
  | 'SCREENSHOT';

export type CardEventKind =
  | 'CARD_READ'
  | 'SALE_RECORDED'
  | 'SALE_REFUNDED';

export type LoginWithWechatInput = {
  code: string;
  inviteCode?: string | null | undefined;
};

export type PointsDirection =
  | 'IN'
  | 'OUT';

export type PointsEntryFilter = {
  direction?: PointsDirection | null | undefined;
  kinds?: Array<PointsEntryKind> | null | undefined;
  month?: string | null | undefined;
};

export type PointsEntryKind =
  | 'ADJUSTMENT'
  | 'CAMPAIGN'
  | 'CHECK_IN'
  | 'DONATION'
  | 'EXPIRED'
  | 'GIFT_RECEIVED'
  | 'GIFT_RETURNED'
  | 'GIFT_SENT'
  | 'POINTS_PAYMENT'
  | 'POINTS_PAYMENT_REFUND'
  | 'PURCHASE'
  | 'PURCHASE_REFUND'
  | 'REFERRAL'
  | 'REWARD'
  | 'REWARD_CANCELLED'
  | 'TASK'
  | 'WELCOME'
  | 'WHEEL_COST'
  | 'WHEEL_PRIZE';

export type UpdateProfileInput = {
  avatarUrl?: string | null | undefined;
  birthday?: string | null | undefined;
  language?: string | null | undefined;
  nickname?: string | null | undefined;
};

export type LoginWithWechatMutationVariables = Exact<{
  input: LoginWithWechatInput;
}>;


export type LoginWithWechatMutation = { loginWithWechat: { accessToken: string, refreshToken: string, isNewMember: boolean, member: { id: string } } };

export type LogoutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogoutMutation = { logout: boolean };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, nickname: string, avatarUrl: string | null, joinedAt: string, tier: { current: { name: string } }, points: { available: number } } };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { id: string, nickname: string, avatarUrl: string | null } };

export type CardBalanceQueryVariables = Exact<{ [key: string]: never; }>;


export type CardBalanceQuery = { me: { id: string, points: { available: number } } };

export type CardCodesQueryVariables = Exact<{
  count: number;
}>;


export type CardCodesQuery = { cardCodes: { codes: Array<string>, firstStep: number, stepSeconds: number, generation: number, serverTime: string } };

export type CardEventsQueryVariables = Exact<{
  since: string;
}>;


export type CardEventsQuery = { cardEvents: Array<{ id: string, kind: CardEventKind, at: string, pointsEarned: number | null, pointsSpent: number | null, payableFen: number | null, store: { name: string }, breakdown: Array<{ ruleCode: string, title: string, points: number }> }> };

export type ReplaceCardCodesMutationVariables = Exact<{
  reason: CardCodeReplacement;
}>;


export type ReplaceCardCodesMutation = { replaceCardCodes: { codes: Array<string>, firstStep: number, stepSeconds: number, generation: number, serverTime: string } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { me: { id: string, nickname: string, avatarUrl: string | null, card: { number: string }, tier: { pointsToNext: number | null, tierPoints: number, current: { code: string, name: string, earnMultiplierBps: number, thresholdTierPoints: number }, next: { name: string, thresholdTierPoints: number } | null }, points: { available: number, debt: number, expiring: Array<{ expiresAt: string, points: number }>, entries: { edges: Array<{ node: { id: string, kind: PointsEntryKind, title: string, points: number, occurredAt: string, store: { name: string } | null } }> } } } };

export type PointsOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type PointsOverviewQuery = { me: { id: string, points: { available: number, held: number, debt: number, expiring: Array<{ expiresAt: string, points: number }> } } };

export type StatementQueryVariables = Exact<{
  filter?: PointsEntryFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StatementQuery = { me: { id: string, points: { entries: { edges: Array<{ cursor: string, node: { id: string, kind: PointsEntryKind, title: string, detail: string | null, points: number, occurredAt: string, availableAfter: number, store: { name: string, address: string } | null, breakdown: Array<{ ruleCode: string, title: string, points: number }>, lots: Array<{ expiresAt: string, points: number }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } } };

export type RefreshSessionMutationVariables = Exact<{
  refreshToken: string;
}>;


export type RefreshSessionMutation = { refreshSession: { accessToken: string, refreshToken: string, member: { id: string } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const LoginWithWechatDocument = new TypedDocumentString(`
    mutation LoginWithWechat($input: LoginWithWechatInput!) {
  loginWithWechat(input: $input) {
    accessToken
    refreshToken
    isNewMember
    member {
      id
    }
  }
}
    `, {"hash":"sha256:fb1b538404ec78e1035eefad79cbf181eb7ede0a59e94ba0228c903b4497ddee"}) as unknown as TypedDocumentString<LoginWithWechatMutation, LoginWithWechatMutationVariables>;
export const LogoutDocument = new TypedDocumentString(`
    mutation Logout {
  logout
}
    `, {"hash":"sha256:cb1d14c1cc99a25294cfa4376de2402364cb32e6c038a11fb36cf0ebb3a5ce91"}) as unknown as TypedDocumentString<LogoutMutation, LogoutMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    nickname
    avatarUrl
    joinedAt
    tier {
      current {
        name
      }
    }
    points {
      available
    }
  }
}
    `, {"hash":"sha256:c0b44c9cbf11c34cd310b798a1b0eea4c80c4201f5f79e958d998269f3f34e9c"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const UpdateProfileDocument = new TypedDocumentString(`
    mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    id
    nickname
    avatarUrl
  }
}
    `, {"hash":"sha256:6a34d0ebce6c654959d01e17d6cb6c4a767923322742fc06701441f6fe34b184"}) as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const CardBalanceDocument = new TypedDocumentString(`
    query CardBalance {
  me {
    id
    points {
      available
    }
  }
}
    `, {"hash":"sha256:c2963d977c1292b22ba8d06f866707dea14acab83858e516b5a5aa7d99f8d44d"}) as unknown as TypedDocumentString<CardBalanceQuery, CardBalanceQueryVariables>;
export const CardCodesDocument = new TypedDocumentString(`
    query CardCodes($count: Int!) {
  cardCodes(count: $count) {
    codes
    firstStep
    stepSeconds
    generation
    serverTime
  }
}
    `, {"hash":"sha256:6c5a1e1d7af9be38bbb4fa13e23371a946e7824d0e64217dbfc8e10e31c6a470"}) as unknown as TypedDocumentString<CardCodesQuery, CardCodesQueryVariables>;
export const CardEventsDocument = new TypedDocumentString(`
    query CardEvents($since: DateTime!) {
  cardEvents(since: $since) {
    id
    kind
    at
    pointsEarned
    pointsSpent
    payableFen
    store {
      name
    }
    breakdown {
      ruleCode
      title
      points
    }
  }
}
    `, {"hash":"sha256:c6e3134c6bc6a53beca9f98a2ff95b39ed010d2fc21fdb7c2d81e917a8db7c5c"}) as unknown as TypedDocumentString<CardEventsQuery, CardEventsQueryVariables>;
export const ReplaceCardCodesDocument = new TypedDocumentString(`
    mutation ReplaceCardCodes($reason: CardCodeReplacement!) {
  replaceCardCodes(reason: $reason) {
    codes
    firstStep
    stepSeconds
    generation
    serverTime
  }
}
    `, {"hash":"sha256:329ecacb4c977b9189760e81225e641252b13cc5c9a06b9e4401a0012bdf6516"}) as unknown as TypedDocumentString<ReplaceCardCodesMutation, ReplaceCardCodesMutationVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  me {
    id
    nickname
    avatarUrl
    card {
      number
    }
    tier {
      pointsToNext
      tierPoints
      current {
        code
        name
        earnMultiplierBps
        thresholdTierPoints
      }
      next {
        name
        thresholdTierPoints
      }
    }
    points {
      available
      debt
      expiring(withinDays: 30) {
        expiresAt
        points
      }
      entries(first: 3) {
        edges {
          node {
            id
            kind
            title
            points
            occurredAt
            store {
              name
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:20b07b968aabbb51e9fb6af862189a1b61c04a60653a48dbc33030fa4ba42cec"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const PointsOverviewDocument = new TypedDocumentString(`
    query PointsOverview {
  me {
    id
    points {
      available
      held
      debt
      expiring(withinDays: 4000) {
        expiresAt
        points
      }
    }
  }
}
    `, {"hash":"sha256:b645ae5bc7bb1b685dd831a671f9c268d6356df6aea24a06700d0a7cfbfa8d3b"}) as unknown as TypedDocumentString<PointsOverviewQuery, PointsOverviewQueryVariables>;
export const StatementDocument = new TypedDocumentString(`
    query Statement($filter: PointsEntryFilter, $first: Int!, $after: String) {
  me {
    id
    points {
      entries(filter: $filter, first: $first, after: $after) {
        edges {
          cursor
          node {
            id
            kind
            title
            detail
            points
            occurredAt
            availableAfter
            store {
              name
              address
            }
            breakdown {
              ruleCode
              title
              points
            }
            lots {
              expiresAt
              points
            }
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
}
    `, {"hash":"sha256:0800f97114478019ca8b9d5f63e86520c7d1d5f19f73214bb561847bc9d0777d"}) as unknown as TypedDocumentString<StatementQuery, StatementQueryVariables>;
export const RefreshSessionDocument = new TypedDocumentString(`
    mutation RefreshSession($refreshToken: String!) {
  refreshSession(refreshToken: $refreshToken) {
    accessToken
    refreshToken
    member {
      id
    }
  }
}
    `, {"hash":"sha256:219f7574714cb280a9d98fb9cd6b79c6d4ee4e9af69d1d42dfe71f99e44d4331"}) as unknown as TypedDocumentString<RefreshSessionMutation, RefreshSessionMutationVariables>;