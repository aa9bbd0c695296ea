/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BindPhoneInput = {
  /** Code of the platform's phone-number button, valid 5 minutes, once. */
  code: string;
  idempotencyKey: string;
};

export type CancelRedemptionInput = {
  id: string | number;
  idempotencyKey: string;
};

export type CardCodeReason =
  | 'BLOCKED'
  | 'CLOCK_SKEW'
  | 'EXPIRED'
  | 'INVALID'
  | 'MALFORMED'
  | 'REPLAYED'
  | 'UNKNOWN';

export type CardCodeReplacement =
  | 'LOST'
  | 'MANUAL'
  | 'SCREENSHOT';

export type CardEventKind =
  | 'CARD_READ'
  | 'SALE_RECORDED'
  | 'SALE_REFUNDED';

/** A token of 1 to 128 characters that names no gift, whatever its form, is NOT_FOUND. */
export type ClaimGiftInput = {
  idempotencyKey: string;
  token: string;
};

export type ClaimPrizeInput = {
  /** For SHIPPING. */
  address?: ShippingAddressInput | null | undefined;
  idempotencyKey: string;
  method: FulfillmentMethod;
  spinId: string | number;
  /** Where to pick it up: for PICKUP. */
  storeId?: string | number | null | undefined;
};

export type CloseAccountInput = {
  /** true: the member has seen what is lost. */
  confirm: boolean;
  idempotencyKey: string;
};

export type ConfirmReceiptInput = {
  id: string | number;
  idempotencyKey: string;
};

/** SOLD_OUT: the drawn prize had run out. BUDGET_USED_UP: so had the points that the day gives. */
export type FallbackReason =
  | 'BUDGET_USED_UP'
  | 'SOLD_OUT';

export type FulfillRedemptionInput = {
  idempotencyKey: string;
  pickupCode: string;
};

export type FulfillmentMethod =
  | 'CODE'
  | 'PICKUP'
  | 'SHIPPING';

export type GiftDirection =
  | 'RECEIVED'
  | 'SENT';

export type GiftLimit =
  | 'DAILY_COUNT'
  | 'DAILY_POINTS'
  | 'MONTHLY_POINTS'
  | 'PER_GIFT_MAX'
  | 'PER_GIFT_MIN'
  | 'RECEIVER_DAILY_COUNT'
  | 'RECEIVER_MONTHLY_POINTS';

export type GiftRefusal =
  | 'ACCOUNT_TOO_NEW'
  | 'HAS_DEBT'
  | 'MEMBER_FROZEN'
  | 'MESSAGE_REJECTED'
  | 'NOT_GIFTABLE_YET';

/** UNDER_REVIEW: somebody claimed it and risk rules hold it until an operator settles it; points stay in escrow. */
export type GiftState =
  | 'CLAIMED'
  | 'PENDING'
  | 'RETURNED'
  | 'UNDER_REVIEW'
  | 'WITHDRAWN';

export type GiftUnavailability =
  | 'ALREADY_CLAIMED'
  | 'EXPIRED'
  | 'NOT_FOUND'
  | 'OWN_GIFT'
  | 'UNDER_REVIEW'
  | 'WITHDRAWN';

export type LoginStaffInput = {
  password: string;
  username: string;
};

export type LoginWithWechatInput = {
  code: string;
  /** true signs in whoever is a member and enrols nobody: NOT_FOUND for a person without an open account. For sign-ins that ask nobody. */
  existingOnly?: boolean | null | undefined;
  inviteCode?: string | null | undefined;
  /** Of the privacy notice that the person agreed to, 1 to 32 characters; kept with the time. */
  privacyVersion?: string | null | undefined;
};

export type LuckyWheelState =
  | 'CLOSED'
  | 'NOT_OPEN_YET'
  | 'OPEN';

/** What members may ask to be told through WeChat, once for each time they say yes. */
export type MessageTemplate =
  | 'GIFT_CLAIMED'
  | 'GIFT_RECEIVED'
  | 'GIFT_RETURNED'
  | 'POINTS_EXPIRING'
  | 'REDEMPTION_CANCELLED'
  | 'REDEMPTION_READY';

export type PhoneRefusal =
  | 'CODE_EXPIRED'
  | 'UNAVAILABLE';

export type PointsDirection =
  | 'IN'
  | 'OUT';

export type PointsEntryFilter = {
  direction?: PointsDirection | null | undefined;
  kinds?: Array<PointsEntryKind> | null | undefined;
  /** YYYY-MM of the programme. */
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

/** By the clock of the moment: LAPSED from the very instant. */
export type PrizeClaimState =
  | 'CLAIMABLE'
  | 'CLAIMED'
  | 'LAPSED';

export type PrizeKind =
  | 'GOODS'
  | 'NOTHING'
  | 'POINTS'
  | 'VOUCHER';

/** voucherCodes: at most 10, in the order in which they come off; a voucher comes off first, then points, each line keeping at least 0; a full refund returns it. */
export type QuoteSaleInput = {
  lines: Array<SaleLineInput>;
  pointsToSpend?: number;
  tillSessionId: string | number;
  voucherCodes?: Array<string>;
};

export type RecordSaleInput = {
  idempotencyKey: string;
  lines: Array<SaleLineInput>;
  occurredAt?: string | null | undefined;
  pointsToSpend?: number;
  receiptNumber: string;
  tillSessionId: string | number;
  voucherCodes?: Array<string>;
};

export type RedeemRewardInput = {
  /** For SHIPPING. */
  address?: ShippingAddressInput | null | undefined;
  expectedFen: number;
  /** What the member saw, totals for the quantity; another price now is answered PriceChanged (unit prices), never charged. */
  expectedPoints: number;
  idempotencyKey: string;
  method: FulfillmentMethod;
  quantity?: number;
  rewardId: string | number;
  /** Where to pick it up: for PICKUP. */
  storeId?: string | number | null | undefined;
};

export type RedemptionStatus =
  | 'AWAITING_PAYMENT'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'CONFIRMED'
  | 'EXPIRED'
  | 'READY_FOR_PICKUP'
  | 'REFUNDED'
  | 'SHIPPED';

export type RefundLineInput = {
  amountFen: number;
  lineId: string;
};

export type RefundSaleInput = {
  idempotencyKey: string;
  /** Part of each line's amount, in fen; null refunds all that is left. */
  lines?: Array<RefundLineInput> | null | undefined;
  receiptNumber: string;
};

export type ReportMessageGrantsInput = {
  /** To which the member has just said yes. */
  accepted: Array<MessageTemplate>;
  idempotencyKey: string;
};

export type RewardAvailabilityState =
  | 'CLOSED'
  | 'INSUFFICIENT_POINTS'
  | 'LIMIT_REACHED'
  | 'NOT_OPEN_YET'
  | 'REDEEMABLE'
  | 'SOLD_OUT'
  | 'TIER_TOO_LOW';

export type RewardFilter = {
  categoryId?: string | number | null | undefined;
  kind?: RewardKind | null | undefined;
  /** Only what costs at most so many points today. */
  maxPoints?: number | null | undefined;
  /** Only what the member can have now. For staff: what is open and in stock. */
  redeemableOnly?: boolean | null | undefined;
  /** Words in title or subtitle, in either language; up to 64 characters. */
  search?: string | null | undefined;
  /** Only what belongs to a season. */
  seasonalOnly?: boolean | null | undefined;
};

export type RewardKind =
  | 'DONATION'
  | 'EXPERIENCE'
  | 'GOODS'
  | 'VOUCHER';

export type RewardSort =
  | 'FEATURED'
  | 'NEWEST'
  | 'PRICE_ASC'
  | 'PRICE_DESC';

/** amountFen is the total of the line, discounts off; quantity is information. */
export type SaleLineInput = {
  amountFen: number;
  category: string;
  lineId: string;
  name?: string | null | undefined;
  quantity?: number;
};

export type ScanCardInput = {
  code: string;
  terminalId: string;
};

export type SendGiftInput = {
  /** Which card it comes in: a word of 1 to 32 letters, digits and hyphens. */
  design?: string | null | undefined;
  idempotencyKey: string;
  /** Up to 30 characters, checked by WeChat. */
  message?: string | null | undefined;
  points: number;
};

export type ShippingAddressInput = {
  phone: string;
  recipient: string;
  region: string;
  street: string;
};

export type SpinWheelInput = {
  /** 1 to 64 characters chosen by the client; mixed into the draw. */
  clientSeed: string;
  idempotencyKey: string;
  /** The version and cost the member saw. */
  version: number;
  wheelId: string | number;
};

export type StaffRole =
  | 'CLERK'
  | 'OPERATOR';

export type UpdateProfileInput = {
  /** Null takes the picture away. */
  avatarUrl?: string | null | undefined;
  /** Can be set once. */
  birthday?: string | null | undefined;
  /** zh-CN or en. */
  language?: string | null | undefined;
  nickname?: string | null | undefined;
};

/** FOREIGN: another member’s. TWICE: presented twice in this sale. NOTHING_LEFT: the vouchers before it pay for all of it. */
export type VoucherRefusalReason =
  | 'BELOW_MINIMUM'
  | 'FOREIGN'
  | 'LAPSED'
  | 'NOTHING_LEFT'
  | 'TWICE'
  | 'UNKNOWN'
  | 'USED';

/** By the clock of the moment: EXPIRED from the very instant. */
export type VoucherState =
  | 'EXPIRED'
  | 'USABLE'
  | 'USED';

export type WithdrawGiftInput = {
  id: string | number;
  idempotencyKey: string;
};

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, nickname: string, avatarUrl: string | null, card: { number: string }, tier: { current: { name: string } }, points: { available: number, held: number, expiring: Array<{ points: number }> }, messages: { unread: number }, redemptions: { edges: Array<{ node: { status: RedemptionStatus } }> } } };

export type CardBalanceQueryVariables = Exact<{ [key: string]: never; }>;


export type CardBalanceQuery = { me: { id: string, points: { available: number }, tier: { current: { name: string } } } };

export type CardCodesQueryVariables = Exact<{
  count: number;
}>;


export type CardCodesQuery = { cardCodes: { codes: Array<string>, firstStep: number, stepSeconds: number, generation: number, serverTime: string } };

export type CardEventsQueryVariables = Exact<{
  since: string;
}>;


export type CardEventsQuery = { cardEvents: Array<{ id: string, kind: CardEventKind, at: string, pointsEarned: number | null, pointsSpent: number | null, payableFen: number | null, voucherFen: number | null, store: { name: string }, breakdown: Array<{ ruleCode: string, title: string, points: number }> }> };

export type ReplaceCardCodesMutationVariables = Exact<{
  reason: CardCodeReplacement;
}>;


export type ReplaceCardCodesMutation = { replaceCardCodes: { codes: Array<string>, firstStep: number, stepSeconds: number, generation: number, serverTime: string } };

export type ClaimGiftMutationVariables = Exact<{
  input: ClaimGiftInput;
}>;


export type ClaimGiftMutation = { claimGift:
    | { __typename: 'Gift', id: string, state: GiftState, points: number, sentPoints: number, message: string | null, design: string | null, sentAt: string, expiresAt: string, claimedAt: string | null, settledAt: string | null, serverTime: string, isMine: boolean, isReceivedByMe: boolean, sharePath: string | null, sender: { nickname: string, avatarUrl: string | null }, receiver: { nickname: string } | null, pointsExpiry: Array<{ expiresAt: string, points: number }> }
    | { __typename: 'GiftLimitReached', limit: GiftLimit, remaining: number }
    | { __typename: 'GiftUnavailable', reason: GiftUnavailability }
   };

export type SharedGiftQueryVariables = Exact<{
  token: string;
}>;


export type SharedGiftQuery = { gift: { id: string, state: GiftState, points: number, sentPoints: number, message: string | null, design: string | null, sentAt: string, expiresAt: string, claimedAt: string | null, settledAt: string | null, serverTime: string, isMine: boolean, isReceivedByMe: boolean, sharePath: string | null, sender: { nickname: string, avatarUrl: string | null }, receiver: { nickname: string } | null, pointsExpiry: Array<{ expiresAt: string, points: number }> } | null };

export type GiftAllowanceQueryVariables = Exact<{ [key: string]: never; }>;


export type GiftAllowanceQuery = { me: { id: string, nickname: string, points: { available: number, giftable: number, debt: number }, giftAllowance: { minPoints: number, maxPoints: number, giftsLeftToday: number, pointsLeftToday: number, pointsLeftThisMonth: number, sendableFrom: string | null, claimHours: number, lockHours: number } } };

export type SendGiftMutationVariables = Exact<{
  input: SendGiftInput;
}>;


export type SendGiftMutation = { sendGift:
    | { __typename: 'Gift', id: string, state: GiftState, points: number, sentPoints: number, message: string | null, design: string | null, sentAt: string, expiresAt: string, claimedAt: string | null, settledAt: string | null, serverTime: string, isMine: boolean, isReceivedByMe: boolean, sharePath: string | null, sender: { nickname: string, avatarUrl: string | null }, receiver: { nickname: string } | null, pointsExpiry: Array<{ expiresAt: string, points: number }> }
    | { __typename: 'GiftLimitReached', limit: GiftLimit, remaining: number }
    | { __typename: 'GiftNotAllowed', reason: GiftRefusal }
    | { __typename: 'InsufficientPoints', required: number, available: number }
   };

export type GiftPrivateMessageQueryVariables = Exact<{
  id: string | number;
}>;


export type GiftPrivateMessageQuery = { me: { id: string, gift: { id: string, privateMessageActivityId: string | null } | null } };

export type WithdrawGiftMutationVariables = Exact<{
  input: WithdrawGiftInput;
}>;


export type WithdrawGiftMutation = { withdrawGift:
    | { __typename: 'Gift', id: string, state: GiftState, points: number, sentPoints: number, message: string | null, design: string | null, sentAt: string, expiresAt: string, claimedAt: string | null, settledAt: string | null, serverTime: string, isMine: boolean, isReceivedByMe: boolean, sharePath: string | null, sender: { nickname: string, avatarUrl: string | null }, receiver: { nickname: string } | null, pointsExpiry: Array<{ expiresAt: string, points: number }> }
    | { __typename: 'GiftUnavailable', reason: GiftUnavailability }
   };

export type GiftRowPartsFragment = { id: string, state: GiftState, points: number, message: string | null, design: string | null, sentAt: string, expiresAt: string, claimedAt: string | null, serverTime: string, isMine: boolean, sender: { nickname: string }, receiver: { nickname: string } | null };

export type GiftsQueryVariables = Exact<{
  direction: GiftDirection;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GiftsQuery = { me: { id: string, gifts: { edges: Array<{ node: { id: string, state: GiftState, points: number, message: string | null, design: string | null, sentAt: string, expiresAt: string, claimedAt: string | null, serverTime: string, isMine: boolean, sender: { nickname: string }, receiver: { nickname: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type GiftLockQueryVariables = Exact<{ [key: string]: never; }>;


export type GiftLockQuery = { me: { id: string, giftAllowance: { lockHours: number } } };

export type GiftPartsFragment = { id: string, state: GiftState, points: number, sentPoints: number, message: string | null, design: string | null, sentAt: string, expiresAt: string, claimedAt: string | null, settledAt: string | null, serverTime: string, isMine: boolean, isReceivedByMe: boolean, sharePath: string | null, sender: { nickname: string, avatarUrl: string | null }, receiver: { nickname: string } | null, pointsExpiry: Array<{ expiresAt: string, points: number }> };

export type OwnGiftQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnGiftQuery = { me: { id: string, gift: { id: string, state: GiftState, points: number, sentPoints: number, message: string | null, design: string | null, sentAt: string, expiresAt: string, claimedAt: string | null, settledAt: string | null, serverTime: string, isMine: boolean, isReceivedByMe: boolean, sharePath: string | null, sender: { nickname: string, avatarUrl: string | null }, receiver: { nickname: string } | null, pointsExpiry: Array<{ expiresAt: string, points: number }> } | null } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { me: { id: string, nickname: string, avatarUrl: string | null, joinedAt: string, card: { number: string }, tier: { pointsToNext: number | null, tierPoints: number, current: { code: string, name: string, earnMultiplierBps: number, thresholdTierPoints: number }, next: { name: string, thresholdTierPoints: number } | null }, points: { available: number, debt: number, expiring: Array<{ expiresAt: string, points: number }>, entries: { edges: Array<{ node: { id: string, kind: PointsEntryKind, title: string, points: number, occurredAt: string, store: { name: string } | null } }> } } }, now: { edges: Array<{ node: { id: string, title: string, imageUrl: string, pricePoints: number, priceFen: number, regularPricePoints: number | null } }> }, soon: { edges: Array<{ node: { id: string, title: string, imageUrl: string, pricePoints: number, priceFen: number, regularPricePoints: number | null, availability: { state: RewardAvailabilityState, missingPoints: number } } }> }, programme: { name: string, welcomePoints: number, welcomeDoubleDays: number, weekendBonusBps: number, pointsPerYuan: number, pointsExpiry: string, categories: Array<{ code: string, name: string, rateBps: number }>, tiers: Array<{ code: string, name: string, earnMultiplierBps: number, thresholdTierPoints: number, benefits: Array<string> }>, stores: Array<{ id: string, name: string, address: string, openingHours: string }> } };

export type RedeemRewardMutationVariables = Exact<{
  input: RedeemRewardInput;
}>;


export type RedeemRewardMutation = { redeemReward:
    | { __typename: 'InsufficientPoints', required: number, available: number }
    | { __typename: 'PriceChanged', pricePoints: number, priceFen: number }
    | { __typename: 'Redemption', id: string, number: string, status: RedemptionStatus, kind: RewardKind, rewardTitle: string, rewardImageUrl: string, quantity: number, points: number, pointsLapsed: number, fen: number, method: FulfillmentMethod, pickupCode: string | null, voucherCode: string | null, voucherId: string | null, serverTime: string, payBefore: string | null, pickupBefore: string | null, createdAt: string, store: { id: string, name: string, address: string, openingHours: string } | null, shipment: { carrier: string, trackingNumber: string, completesAt: string | null } | null, address: { recipient: string, phone: string, region: string, street: string } | null, certificate: { number: string, date: string, cause: string, beneficiary: string, points: number, donatedFen: number, shopAddsFen: number } | null, cancellation: { pointsReturned: number, pointsLapsing: number, fenRefunded: number } | null, reward: { id: string } | null, spin: { id: string, claim: { state: PrizeClaimState, claimBefore: string, redemption: { id: string } | null } | null } | null }
    | { __typename: 'RewardUnavailable', state: RewardAvailabilityState }
   };

export type RewardItemQueryVariables = Exact<{
  id: string | number;
}>;


export type RewardItemQuery = { reward: { subtitle: string | null, description: string, kind: RewardKind, marketPriceFen: number, fulfillmentMethods: Array<FulfillmentMethod>, onOfferDay: boolean, contents: Array<string>, season: string | null, id: string, title: string, imageUrl: string, pricePoints: number, priceFen: number, regularPricePoints: number | null, remainingStock: number, opensAt: string | null, closesAt: string | null, limitPerMember: number | null, category: { id: string, name: string }, donation: { cause: string, beneficiary: string, donatedFen: number, shopAddsFen: number } | null, minimumTier: { name: string, thresholdTierPoints: number } | null, availability: { state: RewardAvailabilityState, missingPoints: number, remainingForMe: number | null } } | null, me: { id: string, points: { available: number, debt: number, expiring: Array<{ points: number, expiresAt: string }> }, tier: { tierPoints: number, current: { earnMultiplierBps: number } } }, stores: Array<{ id: string, name: string, address: string, openingHours: string }> };

export type CancelRedemptionMutationVariables = Exact<{
  input: CancelRedemptionInput;
}>;


export type CancelRedemptionMutation = { cancelRedemption:
    | { __typename: 'Redemption', id: string, number: string, status: RedemptionStatus, kind: RewardKind, rewardTitle: string, rewardImageUrl: string, quantity: number, points: number, pointsLapsed: number, fen: number, method: FulfillmentMethod, pickupCode: string | null, voucherCode: string | null, voucherId: string | null, serverTime: string, payBefore: string | null, pickupBefore: string | null, createdAt: string, store: { id: string, name: string, address: string, openingHours: string } | null, shipment: { carrier: string, trackingNumber: string, completesAt: string | null } | null, address: { recipient: string, phone: string, region: string, street: string } | null, certificate: { number: string, date: string, cause: string, beneficiary: string, points: number, donatedFen: number, shopAddsFen: number } | null, cancellation: { pointsReturned: number, pointsLapsing: number, fenRefunded: number } | null, reward: { id: string } | null, spin: { id: string, claim: { state: PrizeClaimState, claimBefore: string, redemption: { id: string } | null } | null } | null }
    | { __typename: 'RedemptionProblem', status: RedemptionStatus }
   };

export type ConfirmReceiptMutationVariables = Exact<{
  input: ConfirmReceiptInput;
}>;


export type ConfirmReceiptMutation = { confirmReceipt:
    | { __typename: 'Redemption', id: string, number: string, status: RedemptionStatus, kind: RewardKind, rewardTitle: string, rewardImageUrl: string, quantity: number, points: number, pointsLapsed: number, fen: number, method: FulfillmentMethod, pickupCode: string | null, voucherCode: string | null, voucherId: string | null, serverTime: string, payBefore: string | null, pickupBefore: string | null, createdAt: string, store: { id: string, name: string, address: string, openingHours: string } | null, shipment: { carrier: string, trackingNumber: string, completesAt: string | null } | null, address: { recipient: string, phone: string, region: string, street: string } | null, certificate: { number: string, date: string, cause: string, beneficiary: string, points: number, donatedFen: number, shopAddsFen: number } | null, cancellation: { pointsReturned: number, pointsLapsing: number, fenRefunded: number } | null, reward: { id: string } | null, spin: { id: string, claim: { state: PrizeClaimState, claimBefore: string, redemption: { id: string } | null } | null } | null }
    | { __typename: 'RedemptionProblem', status: RedemptionStatus }
   };

export type OrderRowPartsFragment = { id: string, number: string, status: RedemptionStatus, kind: RewardKind, rewardTitle: string, rewardImageUrl: string, quantity: number, points: number, pointsLapsed: number, fen: number, method: FulfillmentMethod, payBefore: string | null, pickupBefore: string | null, createdAt: string, store: { id: string, name: string } | null, spin: { id: string, claim: { state: PrizeClaimState, claimBefore: string, redemption: { id: string } | null } | null } | null };

export type OrdersQueryVariables = Exact<{
  status?: Array<RedemptionStatus> | RedemptionStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrdersQuery = { me: { id: string, redemptions: { edges: Array<{ node: { id: string, number: string, status: RedemptionStatus, kind: RewardKind, rewardTitle: string, rewardImageUrl: string, quantity: number, points: number, pointsLapsed: number, fen: number, method: FulfillmentMethod, payBefore: string | null, pickupBefore: string | null, createdAt: string, store: { id: string, name: string } | null, spin: { id: string, claim: { state: PrizeClaimState, claimBefore: string, redemption: { id: string } | null } | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type MeForRewardsQueryVariables = Exact<{ [key: string]: never; }>;


export type MeForRewardsQuery = { me: { id: string, points: { available: number }, tier: { current: { earnMultiplierBps: number } } } };

export type OrderPartsFragment = { id: string, number: string, status: RedemptionStatus, kind: RewardKind, rewardTitle: string, rewardImageUrl: string, quantity: number, points: number, pointsLapsed: number, fen: number, method: FulfillmentMethod, pickupCode: string | null, voucherCode: string | null, voucherId: string | null, serverTime: string, payBefore: string | null, pickupBefore: string | null, createdAt: string, store: { id: string, name: string, address: string, openingHours: string } | null, shipment: { carrier: string, trackingNumber: string, completesAt: string | null } | null, address: { recipient: string, phone: string, region: string, street: string } | null, certificate: { number: string, date: string, cause: string, beneficiary: string, points: number, donatedFen: number, shopAddsFen: number } | null, cancellation: { pointsReturned: number, pointsLapsing: number, fenRefunded: number } | null, reward: { id: string } | null, spin: { id: string, claim: { state: PrizeClaimState, claimBefore: string, redemption: { id: string } | null } | null } | null };

export type OrderQueryVariables = Exact<{
  id: string | number;
}>;


export type OrderQuery = { me: { id: string, redemption: { id: string, number: string, status: RedemptionStatus, kind: RewardKind, rewardTitle: string, rewardImageUrl: string, quantity: number, points: number, pointsLapsed: number, fen: number, method: FulfillmentMethod, pickupCode: string | null, voucherCode: string | null, voucherId: string | null, serverTime: string, payBefore: string | null, pickupBefore: string | null, createdAt: string, store: { id: string, name: string, address: string, openingHours: string } | null, shipment: { carrier: string, trackingNumber: string, completesAt: string | null } | null, address: { recipient: string, phone: string, region: string, street: string } | null, certificate: { number: string, date: string, cause: string, beneficiary: string, points: number, donatedFen: number, shopAddsFen: number } | null, cancellation: { pointsReturned: number, pointsLapsing: number, fenRefunded: number } | null, reward: { id: string } | null, spin: { id: string, claim: { state: PrizeClaimState, claimBefore: string, redemption: { id: string } | null } | null } | null } | null } };

export type PayRedemptionMutationVariables = Exact<{
  id: string | number;
}>;


export type PayRedemptionMutation = { payRedemption:
    | { __typename: 'PaymentParameters', timeStamp: string, nonceStr: string, package: string, signType: string, paySign: string }
    | { __typename: 'RedemptionProblem', status: RedemptionStatus }
   };

export type RewardsQueryVariables = Exact<{
  filter?: RewardFilter | null | undefined;
  sort?: RewardSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RewardsQuery = { rewards: { edges: Array<{ node: { id: string, title: string, imageUrl: string, pricePoints: number, priceFen: number, regularPricePoints: number | null, remainingStock: number, opensAt: string | null, closesAt: string | null, limitPerMember: number | null, minimumTier: { name: string, thresholdTierPoints: number } | null, availability: { state: RewardAvailabilityState, missingPoints: number, remainingForMe: number | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WonByPartsFragment = { id: string, claim: { state: PrizeClaimState, claimBefore: string, redemption: { id: string } | null } | null };

export type ShelfQueryVariables = Exact<{ [key: string]: never; }>;


export type ShelfQuery = { me: { id: string, points: { available: number }, tier: { current: { earnMultiplierBps: number } } }, rewardCategories: Array<{ id: string, name: string }>, now: { edges: Array<{ node: { id: string, title: string, imageUrl: string, pricePoints: number, priceFen: number, regularPricePoints: number | null, category: { id: string, name: string } } }> }, seasonal: { edges: Array<{ node: { season: string | null, contents: Array<string>, id: string, title: string, imageUrl: string, pricePoints: number, priceFen: number, regularPricePoints: number | null, remainingStock: number, opensAt: string | null, closesAt: string | null, limitPerMember: number | null, minimumTier: { name: string, thresholdTierPoints: number } | null, availability: { state: RewardAvailabilityState, missingPoints: number, remainingForMe: number | null } } }> } };

export type InboxQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InboxQuery = { me: { id: string, messages: { unread: number, edges: Array<{ node: { id: string, kind: string, title: string, body: string, at: string, read: boolean, path: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type MarkMessagesReadMutationVariables = Exact<{
  upTo: string | number;
}>;


export type MarkMessagesReadMutation = { markMessagesRead: boolean };

export type PointsOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type PointsOverviewQuery = { me: { id: string, joinedAt: string, points: { available: number, held: number, debt: number, lifetimeEarned: number, lifetimeRedeemed: number, expiring: Array<{ expiresAt: string, points: number }> } } };

export type ReceiptEntriesQueryVariables = Exact<{
  storeId: string | number;
  receiptNumber: string;
}>;


export type ReceiptEntriesQuery = { me: { id: string, points: { receiptEntries: Array<{ id: string, kind: PointsEntryKind, title: string, detail: string | null, points: number, occurredAt: string, receiptNumber: string | null, giftId: string | null, availableAfter: number, store: { id: string, name: string, address: string } | null, breakdown: Array<{ ruleCode: string, title: string, points: number }>, lots: Array<{ expiresAt: string, points: number }> }> } } };

export type StatementQueryVariables = Exact<{
  filter?: PointsEntryFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StatementQuery = { me: { id: string, points: { entries: { edges: Array<{ cursor: string, node: { id: string, kind: PointsEntryKind, title: string, detail: string | null, points: number, occurredAt: string, receiptNumber: string | null, giftId: string | null, availableAfter: number, store: { id: string, name: string, address: string } | null, breakdown: Array<{ ruleCode: string, title: string, points: number }>, lots: Array<{ expiresAt: string, points: number }> } }>, months: Array<{ month: string, pointsIn: number, pointsOut: number }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } } };

export type AccountClosureQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountClosureQuery = { accountClosure: { pointsLost: number, openRedemptions: number, pendingGifts: number, vouchersLost: number, prizesLost: number, blocked: { openRedemptions: number, pendingGifts: number, heldPoints: number } | null } };

export type CloseAccountMutationVariables = Exact<{
  input: CloseAccountInput;
}>;


export type CloseAccountMutation = { closeAccount:
    | { __typename: 'AccountClosed' }
    | { __typename: 'AccountClosureBlocked', openRedemptions: number }
   };

export type MyDataExportQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataExportQuery = { myDataExport: string };

export type BindPhoneMutationVariables = Exact<{
  input: BindPhoneInput;
}>;


export type BindPhoneMutation = { bindPhone:
    | { __typename: 'Member' }
    | { __typename: 'PhoneProblem', reason: PhoneRefusal }
   };

export type RemovePhoneMutationVariables = Exact<{ [key: string]: never; }>;


export type RemovePhoneMutation = { removePhone: { id: string } };

export type ProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileQuery = { me: { id: string, nickname: string, avatarUrl: string | null, birthday: string | null, maskedPhone: string | null, language: string } };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { id: string } };

export type FulfillRedemptionMutationVariables = Exact<{
  input: FulfillRedemptionInput;
}>;


export type FulfillRedemptionMutation = { fulfillRedemption:
    | { __typename: 'PickupCodeUnknown', message: string }
    | { __typename: 'Redemption', id: string, number: string, rewardTitle: string, rewardImageUrl: string, quantity: number }
    | { __typename: 'RedemptionProblem', status: RedemptionStatus }
   };

export type StaffStoresQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffStoresQuery = { stores: Array<{ id: string, name: string }> };

export type RefundSaleMutationVariables = Exact<{
  input: RefundSaleInput;
}>;


export type RefundSaleMutation = { refundSale:
    | { __typename: 'SaleRefund', id: string, refundedFen: number, voucherFen: number, cashFen: number, pointsReturned: number, pointsClawedBack: number, debtAfter: number, vouchersReturned: number, vouchersLapsed: number, sale: { receiptNumber: string, grossFen: number, refundedFen: number, store: { name: string }, member: { maskedNickname: string, maskedPhone: string | null } } }
    | { __typename: 'SaleRefundProblem', refundableFen: number }
   };

export type QuoteSaleMutationVariables = Exact<{
  input: QuoteSaleInput;
}>;


export type QuoteSaleMutation = { quoteSale:
    | { __typename: 'InsufficientPoints', required: number, available: number }
    | { __typename: 'SaleQuote', grossFen: number, pointsSpent: number, pointsValueFen: number, payableFen: number, maxPointsToSpend: number, pointsEarned: number, vouchers: Array<{ voucherId: string, title: string, takenFen: number }>, breakdown: Array<{ ruleCode: string, title: string, points: number }> }
    | { __typename: 'SpendLimitExceeded', maxPointsToSpend: number }
    | { __typename: 'TillSessionExpired' }
    | { __typename: 'VoucherProblem', code: string, reason: VoucherRefusalReason, minimumSpendFen: number | null, lapsedAt: string | null, usedAt: string | null }
   };

export type RecordSaleMutationVariables = Exact<{
  input: RecordSaleInput;
}>;


export type RecordSaleMutation = { recordSale:
    | { __typename: 'InsufficientPoints', required: number, available: number }
    | { __typename: 'ReceiptAlreadyRecorded', sale: { id: string, receiptNumber: string, occurredAt: string, grossFen: number, pointsSpent: number, pointsValueFen: number, payableFen: number, pointsEarned: number, availableAfter: number, refundedFen: number, vouchers: Array<{ voucherId: string, title: string, takenFen: number }>, breakdown: Array<{ ruleCode: string, title: string, points: number }>, store: { id: string, name: string }, member: { maskedNickname: string, maskedPhone: string | null, tier: { name: string } } } }
    | { __typename: 'Sale', id: string, receiptNumber: string, occurredAt: string, grossFen: number, pointsSpent: number, pointsValueFen: number, payableFen: number, pointsEarned: number, availableAfter: number, refundedFen: number, vouchers: Array<{ voucherId: string, title: string, takenFen: number }>, breakdown: Array<{ ruleCode: string, title: string, points: number }>, store: { id: string, name: string }, member: { maskedNickname: string, maskedPhone: string | null, tier: { name: string } } }
    | { __typename: 'SpendLimitExceeded', maxPointsToSpend: number }
    | { __typename: 'TillSessionExpired' }
    | { __typename: 'VoucherProblem', code: string, reason: VoucherRefusalReason, minimumSpendFen: number | null, lapsedAt: string | null, usedAt: string | null }
   };

export type SalePartsFragment = { id: string, receiptNumber: string, occurredAt: string, grossFen: number, pointsSpent: number, pointsValueFen: number, payableFen: number, pointsEarned: number, availableAfter: number, refundedFen: number, vouchers: Array<{ voucherId: string, title: string, takenFen: number }>, breakdown: Array<{ ruleCode: string, title: string, points: number }>, store: { id: string, name: string }, member: { maskedNickname: string, maskedPhone: string | null, tier: { name: string } } };

export type ScanCardMutationVariables = Exact<{
  input: ScanCardInput;
}>;


export type ScanCardMutation = { scanCard:
    | { __typename: 'CardCodeProblem', reason: CardCodeReason }
    | { __typename: 'TillSession', id: string, expiresAt: string, member: { maskedNickname: string, maskedPhone: string | null, available: number, tier: { name: string } } }
   };

export type LoginStaffMutationVariables = Exact<{
  input: LoginStaffInput;
}>;


export type LoginStaffMutation = { loginStaff: { accessToken: string, displayName: string, role: StaffRole, store: { id: string, name: string } | null } };

export type VoucherPartsFragment = { id: string, code: string, title: string, valueFen: number, minimumSpendFen: number, expiresAt: string, state: VoucherState, usedAt: string | null };

export type VoucherQueryVariables = Exact<{
  id: string | number;
}>;


export type VoucherQuery = { me: { id: string, voucher: { id: string, code: string, title: string, valueFen: number, minimumSpendFen: number, expiresAt: string, state: VoucherState, usedAt: string | null } | null } };

export type WalletQueryVariables = Exact<{
  state?: VoucherState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WalletQuery = { me: { id: string, vouchers: { edges: Array<{ node: { id: string, code: string, title: string, valueFen: number, minimumSpendFen: number, expiresAt: string, state: VoucherState, usedAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type AgreeToPrivacyMutationVariables = Exact<{
  privacyVersion: string;
}>;


export type AgreeToPrivacyMutation = { agreeToPrivacy: { id: string } };

export type AgreedPrivacyQueryVariables = Exact<{ [key: string]: never; }>;


export type AgreedPrivacyQuery = { me: { id: string, agreedPrivacyVersion: string | null } };

export type ClaimPrizeMutationVariables = Exact<{
  input: ClaimPrizeInput;
}>;


export type ClaimPrizeMutation = { claimPrize:
    | { __typename: 'PrizeNotClaimable', message: string }
    | { __typename: 'Redemption', id: string }
   };

export type PrizeToClaimQueryVariables = Exact<{
  id: string | number;
}>;


export type PrizeToClaimQuery = { me: { id: string, spin: { id: string, prize: { id: string, name: string, kind: PrizeKind, points: number | null, oddsPpm: number, valueFen: number, imageUrl: string | null, isFallback: boolean }, claim: { state: PrizeClaimState, claimBefore: string, redemption: { id: string } | null } | null } | null }, stores: Array<{ id: string, name: string, address: string, openingHours: string }> };

export type PrizePartsFragment = { id: string, name: string, kind: PrizeKind, points: number | null, oddsPpm: number, valueFen: number, imageUrl: string | null, isFallback: boolean };

export type SpinPartsFragment = { id: string, spunAt: string, wheelTitle: string, costPoints: number, wasFree: boolean, pointsWon: number, availableAfter: number, spinsLeftToday: number, freeSpinsLeft: number, fallbackReason: FallbackReason | null, prize: { id: string, name: string, kind: PrizeKind, points: number | null, oddsPpm: number, valueFen: number, imageUrl: string | null, isFallback: boolean }, drawnPrize: { id: string, name: string, kind: PrizeKind, points: number | null, oddsPpm: number, valueFen: number, imageUrl: string | null, isFallback: boolean }, claim: { state: PrizeClaimState, claimBefore: string, redemption: { id: string } | null } | null, voucher: { id: string, title: string } | null, proof: { wheelId: string, version: number, memberId: string, businessDate: string, seedCommitment: string, clientSeed: string, nonce: number, roll: number, serverSeed: string | null, revealedFrom: string } };

export type LuckyWheelQueryVariables = Exact<{ [key: string]: never; }>;


export type LuckyWheelQuery = { luckyWheel: { id: string, title: string, state: LuckyWheelState, costPoints: number, version: number, opensAt: string, closesAt: string, activatedAt: string, freeSpinsPerDay: number, spinsPerDay: number, freeSpinsLeft: number, spinsLeftToday: number, nextSpinAt: string | null, budgetUsedUp: boolean, rules: string, businessDate: string, seedCommitment: string, nextSeedCommitment: string, serverTime: string, prizes: Array<{ stock: number | null, remainingStock: number | null, id: string, name: string, kind: PrizeKind, points: number | null, oddsPpm: number, valueFen: number, imageUrl: string | null, isFallback: boolean }>, nextVersion: { version: number, activatesAt: string, costPoints: number } | null, winners: Array<{ id: string, maskedNickname: string, prizeName: string, wonAt: string }> } | null, me: { id: string, points: { available: number, debt: number }, tier: { current: { earnMultiplierBps: number } } } };

export type SpinWheelMutationVariables = Exact<{
  input: SpinWheelInput;
}>;


export type SpinWheelMutation = { spinWheel:
    | { __typename: 'InsufficientPoints', required: number, available: number }
    | { __typename: 'Spin', id: string, spunAt: string, wheelTitle: string, costPoints: number, wasFree: boolean, pointsWon: number, availableAfter: number, spinsLeftToday: number, freeSpinsLeft: number, fallbackReason: FallbackReason | null, prize: { id: string, name: string, kind: PrizeKind, points: number | null, oddsPpm: number, valueFen: number, imageUrl: string | null, isFallback: boolean }, drawnPrize: { id: string, name: string, kind: PrizeKind, points: number | null, oddsPpm: number, valueFen: number, imageUrl: string | null, isFallback: boolean }, claim: { state: PrizeClaimState, claimBefore: string, redemption: { id: string } | null } | null, voucher: { id: string, title: string } | null, proof: { wheelId: string, version: number, memberId: string, businessDate: string, seedCommitment: string, clientSeed: string, nonce: number, roll: number, serverSeed: string | null, revealedFrom: string } }
    | { __typename: 'SpinLimitReached', nextSpinAt: string | null }
    | { __typename: 'WheelUnavailable', currentVersion: number | null }
   };

export type SpinRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type SpinRecordQuery = { me: { id: string, spin: { id: string, spunAt: string, wheelTitle: string, costPoints: number, wasFree: boolean, pointsWon: number, availableAfter: number, spinsLeftToday: number, freeSpinsLeft: number, fallbackReason: FallbackReason | null, wheelPrizes: Array<{ id: string, name: string, kind: PrizeKind, points: number | null, oddsPpm: number, valueFen: number, imageUrl: string | null, isFallback: boolean }>, prize: { id: string, name: string, kind: PrizeKind, points: number | null, oddsPpm: number, valueFen: number, imageUrl: string | null, isFallback: boolean }, drawnPrize: { id: string, name: string, kind: PrizeKind, points: number | null, oddsPpm: number, valueFen: number, imageUrl: string | null, isFallback: boolean }, claim: { state: PrizeClaimState, claimBefore: string, redemption: { id: string } | null } | null, voucher: { id: string, title: string } | null, proof: { wheelId: string, version: number, memberId: string, businessDate: string, seedCommitment: string, clientSeed: string, nonce: number, roll: number, serverSeed: string | null, revealedFrom: string } } | null } };

export type SpinsQueryVariables = Exact<{
  wonOnly: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SpinsQuery = { me: { id: string, spins: { edges: Array<{ node: { id: string, spunAt: string, costPoints: number, wasFree: boolean, prize: { id: string, name: string, kind: PrizeKind, points: number | null, oddsPpm: number, valueFen: number, imageUrl: string | null, isFallback: boolean }, claim: { state: PrizeClaimState, claimBefore: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type MiniRewardFragment = { id: string, title: string, imageUrl: string, pricePoints: number, priceFen: number, regularPricePoints: number | null };

export type RewardCardFragment = { id: string, title: string, imageUrl: string, pricePoints: number, priceFen: number, regularPricePoints: number | null, remainingStock: number, opensAt: string | null, closesAt: string | null, limitPerMember: number | null, minimumTier: { name: string, thresholdTierPoints: number } | null, availability: { state: RewardAvailabilityState, missingPoints: number, remainingForMe: number | null } };

export type ProgrammePartsFragment = { name: string, welcomePoints: number, welcomeDoubleDays: number, weekendBonusBps: number, pointsPerYuan: number, pointsExpiry: string, categories: Array<{ code: string, name: string, rateBps: number }>, tiers: Array<{ code: string, name: string, earnMultiplierBps: number, thresholdTierPoints: number, benefits: Array<string> }>, stores: Array<{ id: string, name: string, address: string, openingHours: string }> };

export type ProgrammeQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeQuery = { programme: { name: string, welcomePoints: number, welcomeDoubleDays: number, weekendBonusBps: number, pointsPerYuan: number, pointsExpiry: string, categories: Array<{ code: string, name: string, rateBps: number }>, tiers: Array<{ code: string, name: string, earnMultiplierBps: number, thresholdTierPoints: number, benefits: Array<string> }>, stores: Array<{ id: string, name: string, address: string, openingHours: string }> } };

export type LoginWithWechatMutationVariables = Exact<{
  input: LoginWithWechatInput;
}>;


export type LoginWithWechatMutation = { loginWithWechat: { accessToken: string, refreshToken: string, isNewMember: boolean, member: { id: string, points: { available: number } } } };

export type LogoutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogoutMutation = { logout: boolean };

export type RefreshSessionMutationVariables = Exact<{
  refreshToken: string;
}>;


export type RefreshSessionMutation = { refreshSession: { accessToken: string, refreshToken: string, member: { id: string } } };

export type MessageSubscriptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MessageSubscriptionsQuery = { me: { id: string, messageSubscriptions: Array<{ template: MessageTemplate, templateId: string }> } };

export type ReportMessageGrantsMutationVariables = Exact<{
  input: ReportMessageGrantsInput;
}>;


export type ReportMessageGrantsMutation = { reportMessageGrants: boolean };

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
export const GiftRowPartsFragmentDoc = new TypedDocumentString(`
    fragment GiftRowParts on Gift {
  id
  state
  points
  message
  design
  sentAt
  expiresAt
  claimedAt
  serverTime
  isMine
  sender {
    nickname
  }
  receiver {
    nickname
  }
}
    `, {"fragmentName":"GiftRowParts"}) as unknown as TypedDocumentString<GiftRowPartsFragment, unknown>;
export const GiftPartsFragmentDoc = new TypedDocumentString(`
    fragment GiftParts on Gift {
  id
  state
  points
  sentPoints
  message
  design
  sentAt
  expiresAt
  claimedAt
  settledAt
  serverTime
  isMine
  isReceivedByMe
  sharePath
  sender {
    nickname
    avatarUrl
  }
  receiver {
    nickname
  }
  pointsExpiry {
    expiresAt
    points
  }
}
    `, {"fragmentName":"GiftParts"}) as unknown as TypedDocumentString<GiftPartsFragment, unknown>;
export const WonByPartsFragmentDoc = new TypedDocumentString(`
    fragment WonByParts on Spin {
  id
  claim {
    state
    claimBefore
    redemption {
      id
    }
  }
}
    `, {"fragmentName":"WonByParts"}) as unknown as TypedDocumentString<WonByPartsFragment, unknown>;
export const OrderRowPartsFragmentDoc = new TypedDocumentString(`
    fragment OrderRowParts on Redemption {
  id
  number
  status
  kind
  rewardTitle
  rewardImageUrl
  quantity
  points
  pointsLapsed
  fen
  method
  payBefore
  pickupBefore
  createdAt
  store {
    id
    name
  }
  spin {
    ...WonByParts
  }
}
    fragment WonByParts on Spin {
  id
  claim {
    state
    claimBefore
    redemption {
      id
    }
  }
}`, {"fragmentName":"OrderRowParts"}) as unknown as TypedDocumentString<OrderRowPartsFragment, unknown>;
export const OrderPartsFragmentDoc = new TypedDocumentString(`
    fragment OrderParts on Redemption {
  id
  number
  status
  kind
  rewardTitle
  rewardImageUrl
  quantity
  points
  pointsLapsed
  fen
  method
  pickupCode
  voucherCode
  voucherId
  serverTime
  payBefore
  pickupBefore
  createdAt
  store {
    id
    name
    address
    openingHours
  }
  shipment {
    carrier
    trackingNumber
    completesAt
  }
  address {
    recipient
    phone
    region
    street
  }
  certificate {
    number
    date
    cause
    beneficiary
    points
    donatedFen
    shopAddsFen
  }
  cancellation {
    pointsReturned
    pointsLapsing
    fenRefunded
  }
  reward {
    id
  }
  spin {
    ...WonByParts
  }
}
    fragment WonByParts on Spin {
  id
  claim {
    state
    claimBefore
    redemption {
      id
    }
  }
}`, {"fragmentName":"OrderParts"}) as unknown as TypedDocumentString<OrderPartsFragment, unknown>;
export const SalePartsFragmentDoc = new TypedDocumentString(`
    fragment SaleParts on Sale {
  id
  receiptNumber
  occurredAt
  grossFen
  vouchers {
    voucherId
    title
    takenFen
  }
  pointsSpent
  pointsValueFen
  payableFen
  pointsEarned
  availableAfter
  refundedFen
  breakdown {
    ruleCode
    title
    points
  }
  store {
    id
    name
  }
  member {
    maskedNickname
    maskedPhone
    tier {
      name
    }
  }
}
    `, {"fragmentName":"SaleParts"}) as unknown as TypedDocumentString<SalePartsFragment, unknown>;
export const VoucherPartsFragmentDoc = new TypedDocumentString(`
    fragment VoucherParts on Voucher {
  id
  code
  title
  valueFen
  minimumSpendFen
  expiresAt
  state
  usedAt
}
    `, {"fragmentName":"VoucherParts"}) as unknown as TypedDocumentString<VoucherPartsFragment, unknown>;
export const PrizePartsFragmentDoc = new TypedDocumentString(`
    fragment PrizeParts on Prize {
  id
  name
  kind
  points
  oddsPpm
  valueFen
  imageUrl
  isFallback
}
    `, {"fragmentName":"PrizeParts"}) as unknown as TypedDocumentString<PrizePartsFragment, unknown>;
export const SpinPartsFragmentDoc = new TypedDocumentString(`
    fragment SpinParts on Spin {
  id
  spunAt
  wheelTitle
  costPoints
  wasFree
  pointsWon
  availableAfter
  spinsLeftToday
  freeSpinsLeft
  fallbackReason
  prize {
    ...PrizeParts
  }
  drawnPrize {
    ...PrizeParts
  }
  claim {
    state
    claimBefore
    redemption {
      id
    }
  }
  voucher {
    id
    title
  }
  proof {
    wheelId
    version
    memberId
    businessDate
    seedCommitment
    clientSeed
    nonce
    roll
    serverSeed
    revealedFrom
  }
}
    fragment PrizeParts on Prize {
  id
  name
  kind
  points
  oddsPpm
  valueFen
  imageUrl
  isFallback
}`, {"fragmentName":"SpinParts"}) as unknown as TypedDocumentString<SpinPartsFragment, unknown>;
export const MiniRewardFragmentDoc = new TypedDocumentString(`
    fragment MiniReward on Reward {
  id
  title
  imageUrl
  pricePoints
  priceFen
  regularPricePoints
}
    `, {"fragmentName":"MiniReward"}) as unknown as TypedDocumentString<MiniRewardFragment, unknown>;
export const RewardCardFragmentDoc = new TypedDocumentString(`
    fragment RewardCard on Reward {
  id
  title
  imageUrl
  pricePoints
  priceFen
  regularPricePoints
  remainingStock
  opensAt
  closesAt
  limitPerMember
  minimumTier {
    name
    thresholdTierPoints
  }
  availability {
    state
    missingPoints
    remainingForMe
  }
}
    `, {"fragmentName":"RewardCard"}) as unknown as TypedDocumentString<RewardCardFragment, unknown>;
export const ProgrammePartsFragmentDoc = new TypedDocumentString(`
    fragment ProgrammeParts on Programme {
  name
  welcomePoints
  welcomeDoubleDays
  weekendBonusBps
  pointsPerYuan
  pointsExpiry
  categories {
    code
    name
    rateBps
  }
  tiers {
    code
    name
    earnMultiplierBps
    thresholdTierPoints
    benefits
  }
  stores {
    id
    name
    address
    openingHours
  }
}
    `, {"fragmentName":"ProgrammeParts"}) as unknown as TypedDocumentString<ProgrammePartsFragment, unknown>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    nickname
    avatarUrl
    card {
      number
    }
    tier {
      current {
        name
      }
    }
    points {
      available
      held
      expiring(withinDays: 30) {
        points
      }
    }
    messages(first: 1) {
      unread
    }
    redemptions(
      status: [AWAITING_PAYMENT, CONFIRMED, READY_FOR_PICKUP, SHIPPED]
      first: 50
    ) {
      edges {
        node {
          status
        }
      }
    }
  }
}
    `, {"hash":"sha256:8276b9952887d30e4455e246a694edd7402e5370869b3d87c363f883f6c531f9"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const CardBalanceDocument = new TypedDocumentString(`
    query CardBalance {
  me {
    id
    points {
      available
    }
    tier {
      current {
        name
      }
    }
  }
}
    `, {"hash":"sha256:35142c4e0a5b10b570125ee472401dcee69eaabd84b4892e312e844d348fc84b"}) as unknown as TypedDocumentString<CardBalanceQuery, CardBalanceQueryVariables>;
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
    voucherFen
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
    `, {"hash":"sha256:e683ffc77e3f48f272c4709a084c96efd16e56d57025325421d5c1ac3f49e40f"}) as unknown as TypedDocumentString<CardEventsQuery, CardEventsQueryVariables>;
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
export const ClaimGiftDocument = new TypedDocumentString(`
    mutation ClaimGift($input: ClaimGiftInput!) {
  claimGift(input: $input) {
    __typename
    ... on Gift {
      ...GiftParts
    }
    ... on GiftUnavailable {
      reason
    }
    ... on GiftLimitReached {
      limit
      remaining
    }
  }
}
    fragment GiftParts on Gift {
  id
  state
  points
  sentPoints
  message
  design
  sentAt
  expiresAt
  claimedAt
  settledAt
  serverTime
  isMine
  isReceivedByMe
  sharePath
  sender {
    nickname
    avatarUrl
  }
  receiver {
    nickname
  }
  pointsExpiry {
    expiresAt
    points
  }
}`, {"hash":"sha256:212c6ac35c6416d1682c3730b9fa4b5936f76828013f8637247eee51d26a3492"}) as unknown as TypedDocumentString<ClaimGiftMutation, ClaimGiftMutationVariables>;
export const SharedGiftDocument = new TypedDocumentString(`
    query SharedGift($token: String!) {
  gift(token: $token) {
    ...GiftParts
  }
}
    fragment GiftParts on Gift {
  id
  state
  points
  sentPoints
  message
  design
  sentAt
  expiresAt
  claimedAt
  settledAt
  serverTime
  isMine
  isReceivedByMe
  sharePath
  sender {
    nickname
    avatarUrl
  }
  receiver {
    nickname
  }
  pointsExpiry {
    expiresAt
    points
  }
}`, {"hash":"sha256:15594e003b642856082add9bd35f0c2cb3ba71e544806fc8dfa9b9a168df76d4"}) as unknown as TypedDocumentString<SharedGiftQuery, SharedGiftQueryVariables>;
export const GiftAllowanceDocument = new TypedDocumentString(`
    query GiftAllowance {
  me {
    id
    nickname
    points {
      available
      giftable
      debt
    }
    giftAllowance {
      minPoints
      maxPoints
      giftsLeftToday
      pointsLeftToday
      pointsLeftThisMonth
      sendableFrom
      claimHours
      lockHours
    }
  }
}
    `, {"hash":"sha256:a719743f5ad7e36695de10d847c72c006bb0f8588c6a8bdc5bd6f1ddd06d8c36"}) as unknown as TypedDocumentString<GiftAllowanceQuery, GiftAllowanceQueryVariables>;
export const SendGiftDocument = new TypedDocumentString(`
    mutation SendGift($input: SendGiftInput!) {
  sendGift(input: $input) {
    __typename
    ... on Gift {
      ...GiftParts
    }
    ... on InsufficientPoints {
      required
      available
    }
    ... on GiftLimitReached {
      limit
      remaining
    }
    ... on GiftNotAllowed {
      reason
    }
  }
}
    fragment GiftParts on Gift {
  id
  state
  points
  sentPoints
  message
  design
  sentAt
  expiresAt
  claimedAt
  settledAt
  serverTime
  isMine
  isReceivedByMe
  sharePath
  sender {
    nickname
    avatarUrl
  }
  receiver {
    nickname
  }
  pointsExpiry {
    expiresAt
    points
  }
}`, {"hash":"sha256:ca7f77b11b9dada8d7f134a2aa357b747bdb0f765f6af649ccc62d73132a34f2"}) as unknown as TypedDocumentString<SendGiftMutation, SendGiftMutationVariables>;
export const GiftPrivateMessageDocument = new TypedDocumentString(`
    query GiftPrivateMessage($id: ID!) {
  me {
    id
    gift(id: $id) {
      id
      privateMessageActivityId
    }
  }
}
    `, {"hash":"sha256:054f36e6ea051216620536ad381753dd5560b9da7a0fcc33495e45271ccb536b"}) as unknown as TypedDocumentString<GiftPrivateMessageQuery, GiftPrivateMessageQueryVariables>;
export const WithdrawGiftDocument = new TypedDocumentString(`
    mutation WithdrawGift($input: WithdrawGiftInput!) {
  withdrawGift(input: $input) {
    __typename
    ... on Gift {
      ...GiftParts
    }
    ... on GiftUnavailable {
      reason
    }
  }
}
    fragment GiftParts on Gift {
  id
  state
  points
  sentPoints
  message
  design
  sentAt
  expiresAt
  claimedAt
  settledAt
  serverTime
  isMine
  isReceivedByMe
  sharePath
  sender {
    nickname
    avatarUrl
  }
  receiver {
    nickname
  }
  pointsExpiry {
    expiresAt
    points
  }
}`, {"hash":"sha256:3c2b26dca5140c988f4a344bc8654e1127e81e2992d909f88512b662a1034be2"}) as unknown as TypedDocumentString<WithdrawGiftMutation, WithdrawGiftMutationVariables>;
export const GiftsDocument = new TypedDocumentString(`
    query Gifts($direction: GiftDirection!, $first: Int, $after: String) {
  me {
    id
    gifts(direction: $direction, first: $first, after: $after) {
      edges {
        node {
          ...GiftRowParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment GiftRowParts on Gift {
  id
  state
  points
  message
  design
  sentAt
  expiresAt
  claimedAt
  serverTime
  isMine
  sender {
    nickname
  }
  receiver {
    nickname
  }
}`, {"hash":"sha256:84867663c83f51e56d19db5ac89ff0899266796a63b7bcea3cb7e0bb393441f0"}) as unknown as TypedDocumentString<GiftsQuery, GiftsQueryVariables>;
export const GiftLockDocument = new TypedDocumentString(`
    query GiftLock {
  me {
    id
    giftAllowance {
      lockHours
    }
  }
}
    `, {"hash":"sha256:fe89c7aa5ede5338f87f70134175b94232eb76808fa575025de9e9720d538e38"}) as unknown as TypedDocumentString<GiftLockQuery, GiftLockQueryVariables>;
export const OwnGiftDocument = new TypedDocumentString(`
    query OwnGift($id: ID!) {
  me {
    id
    gift(id: $id) {
      ...GiftParts
    }
  }
}
    fragment GiftParts on Gift {
  id
  state
  points
  sentPoints
  message
  design
  sentAt
  expiresAt
  claimedAt
  settledAt
  serverTime
  isMine
  isReceivedByMe
  sharePath
  sender {
    nickname
    avatarUrl
  }
  receiver {
    nickname
  }
  pointsExpiry {
    expiresAt
    points
  }
}`, {"hash":"sha256:1b86332738a91fc8dbdd37248cac6184c6b0b15b3a62e64d2d71fad848754e3c"}) as unknown as TypedDocumentString<OwnGiftQuery, OwnGiftQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  me {
    id
    nickname
    avatarUrl
    joinedAt
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
  now: rewards(filter: {redeemableOnly: true}, first: 6) {
    edges {
      node {
        ...MiniReward
      }
    }
  }
  soon: rewards(sort: PRICE_ASC, first: 4) {
    edges {
      node {
        ...MiniReward
        availability {
          state
          missingPoints
        }
      }
    }
  }
  programme {
    ...ProgrammeParts
  }
}
    fragment MiniReward on Reward {
  id
  title
  imageUrl
  pricePoints
  priceFen
  regularPricePoints
}
fragment ProgrammeParts on Programme {
  name
  welcomePoints
  welcomeDoubleDays
  weekendBonusBps
  pointsPerYuan
  pointsExpiry
  categories {
    code
    name
    rateBps
  }
  tiers {
    code
    name
    earnMultiplierBps
    thresholdTierPoints
    benefits
  }
  stores {
    id
    name
    address
    openingHours
  }
}`, {"hash":"sha256:65f3be6bf76e57699fb762e40d3d021f26981c8682a4079fa8c4b9f2f27b124b"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const RedeemRewardDocument = new TypedDocumentString(`
    mutation RedeemReward($input: RedeemRewardInput!) {
  redeemReward(input: $input) {
    __typename
    ... on Redemption {
      ...OrderParts
    }
    ... on InsufficientPoints {
      required
      available
    }
    ... on RewardUnavailable {
      state
    }
    ... on PriceChanged {
      pricePoints
      priceFen
    }
  }
}
    fragment OrderParts on Redemption {
  id
  number
  status
  kind
  rewardTitle
  rewardImageUrl
  quantity
  points
  pointsLapsed
  fen
  method
  pickupCode
  voucherCode
  voucherId
  serverTime
  payBefore
  pickupBefore
  createdAt
  store {
    id
    name
    address
    openingHours
  }
  shipment {
    carrier
    trackingNumber
    completesAt
  }
  address {
    recipient
    phone
    region
    street
  }
  certificate {
    number
    date
    cause
    beneficiary
    points
    donatedFen
    shopAddsFen
  }
  cancellation {
    pointsReturned
    pointsLapsing
    fenRefunded
  }
  reward {
    id
  }
  spin {
    ...WonByParts
  }
}
fragment WonByParts on Spin {
  id
  claim {
    state
    claimBefore
    redemption {
      id
    }
  }
}`, {"hash":"sha256:59db6afee2364bfe8e86a8951fce2bf0247885ffd140f225d74e9b63cf00bb98"}) as unknown as TypedDocumentString<RedeemRewardMutation, RedeemRewardMutationVariables>;
export const RewardItemDocument = new TypedDocumentString(`
    query RewardItem($id: ID!) {
  reward(id: $id) {
    ...RewardCard
    subtitle
    description
    kind
    marketPriceFen
    fulfillmentMethods
    onOfferDay
    contents
    season
    category {
      id
      name
    }
    donation {
      cause
      beneficiary
      donatedFen
      shopAddsFen
    }
  }
  me {
    id
    points {
      available
      debt
      expiring(withinDays: 4000) {
        points
        expiresAt
      }
    }
    tier {
      tierPoints
      current {
        earnMultiplierBps
      }
    }
  }
  stores {
    id
    name
    address
    openingHours
  }
}
    fragment RewardCard on Reward {
  id
  title
  imageUrl
  pricePoints
  priceFen
  regularPricePoints
  remainingStock
  opensAt
  closesAt
  limitPerMember
  minimumTier {
    name
    thresholdTierPoints
  }
  availability {
    state
    missingPoints
    remainingForMe
  }
}`, {"hash":"sha256:9559f715590eab2e44fc018de99dab6984f2cb8e0a965500c3005565d99a9253"}) as unknown as TypedDocumentString<RewardItemQuery, RewardItemQueryVariables>;
export const CancelRedemptionDocument = new TypedDocumentString(`
    mutation CancelRedemption($input: CancelRedemptionInput!) {
  cancelRedemption(input: $input) {
    __typename
    ... on Redemption {
      ...OrderParts
    }
    ... on RedemptionProblem {
      status
    }
  }
}
    fragment OrderParts on Redemption {
  id
  number
  status
  kind
  rewardTitle
  rewardImageUrl
  quantity
  points
  pointsLapsed
  fen
  method
  pickupCode
  voucherCode
  voucherId
  serverTime
  payBefore
  pickupBefore
  createdAt
  store {
    id
    name
    address
    openingHours
  }
  shipment {
    carrier
    trackingNumber
    completesAt
  }
  address {
    recipient
    phone
    region
    street
  }
  certificate {
    number
    date
    cause
    beneficiary
    points
    donatedFen
    shopAddsFen
  }
  cancellation {
    pointsReturned
    pointsLapsing
    fenRefunded
  }
  reward {
    id
  }
  spin {
    ...WonByParts
  }
}
fragment WonByParts on Spin {
  id
  claim {
    state
    claimBefore
    redemption {
      id
    }
  }
}`, {"hash":"sha256:b6e74d2fdae3ad7e050bb09968d478367f92e3866a6b98fce581c0c5f5f56119"}) as unknown as TypedDocumentString<CancelRedemptionMutation, CancelRedemptionMutationVariables>;
export const ConfirmReceiptDocument = new TypedDocumentString(`
    mutation ConfirmReceipt($input: ConfirmReceiptInput!) {
  confirmReceipt(input: $input) {
    __typename
    ... on Redemption {
      ...OrderParts
    }
    ... on RedemptionProblem {
      status
    }
  }
}
    fragment OrderParts on Redemption {
  id
  number
  status
  kind
  rewardTitle
  rewardImageUrl
  quantity
  points
  pointsLapsed
  fen
  method
  pickupCode
  voucherCode
  voucherId
  serverTime
  payBefore
  pickupBefore
  createdAt
  store {
    id
    name
    address
    openingHours
  }
  shipment {
    carrier
    trackingNumber
    completesAt
  }
  address {
    recipient
    phone
    region
    street
  }
  certificate {
    number
    date
    cause
    beneficiary
    points
    donatedFen
    shopAddsFen
  }
  cancellation {
    pointsReturned
    pointsLapsing
    fenRefunded
  }
  reward {
    id
  }
  spin {
    ...WonByParts
  }
}
fragment WonByParts on Spin {
  id
  claim {
    state
    claimBefore
    redemption {
      id
    }
  }
}`, {"hash":"sha256:6674aae03bf54fdeea904b94bb90b0904ebbf87fcce03c161dd08f93e6e4486e"}) as unknown as TypedDocumentString<ConfirmReceiptMutation, ConfirmReceiptMutationVariables>;
export const OrdersDocument = new TypedDocumentString(`
    query Orders($status: [RedemptionStatus!], $first: Int, $after: String) {
  me {
    id
    redemptions(status: $status, first: $first, after: $after) {
      edges {
        node {
          ...OrderRowParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment OrderRowParts on Redemption {
  id
  number
  status
  kind
  rewardTitle
  rewardImageUrl
  quantity
  points
  pointsLapsed
  fen
  method
  payBefore
  pickupBefore
  createdAt
  store {
    id
    name
  }
  spin {
    ...WonByParts
  }
}
fragment WonByParts on Spin {
  id
  claim {
    state
    claimBefore
    redemption {
      id
    }
  }
}`, {"hash":"sha256:56d34241f83620fa159009402c8fd5ec5f3d0fd952c2143698c2857073d5ac45"}) as unknown as TypedDocumentString<OrdersQuery, OrdersQueryVariables>;
export const MeForRewardsDocument = new TypedDocumentString(`
    query MeForRewards {
  me {
    id
    points {
      available
    }
    tier {
      current {
        earnMultiplierBps
      }
    }
  }
}
    `, {"hash":"sha256:1e7da612f52c48b2ef8dd950c651fda80b02ccb3089dd9d5eb9da90430350ae8"}) as unknown as TypedDocumentString<MeForRewardsQuery, MeForRewardsQueryVariables>;
export const OrderDocument = new TypedDocumentString(`
    query Order($id: ID!) {
  me {
    id
    redemption(id: $id) {
      ...OrderParts
    }
  }
}
    fragment OrderParts on Redemption {
  id
  number
  status
  kind
  rewardTitle
  rewardImageUrl
  quantity
  points
  pointsLapsed
  fen
  method
  pickupCode
  voucherCode
  voucherId
  serverTime
  payBefore
  pickupBefore
  createdAt
  store {
    id
    name
    address
    openingHours
  }
  shipment {
    carrier
    trackingNumber
    completesAt
  }
  address {
    recipient
    phone
    region
    street
  }
  certificate {
    number
    date
    cause
    beneficiary
    points
    donatedFen
    shopAddsFen
  }
  cancellation {
    pointsReturned
    pointsLapsing
    fenRefunded
  }
  reward {
    id
  }
  spin {
    ...WonByParts
  }
}
fragment WonByParts on Spin {
  id
  claim {
    state
    claimBefore
    redemption {
      id
    }
  }
}`, {"hash":"sha256:95729283afb9e9cc1578958c8446fce0d343603c34fc8eb7c58a102ba24c4b35"}) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const PayRedemptionDocument = new TypedDocumentString(`
    mutation PayRedemption($id: ID!) {
  payRedemption(id: $id) {
    __typename
    ... on PaymentParameters {
      timeStamp
      nonceStr
      package
      signType
      paySign
    }
    ... on RedemptionProblem {
      status
    }
  }
}
    `, {"hash":"sha256:17f7e13a7e96672aac7d485186f94513080ce5ee4364cbc918f1793faa96190a"}) as unknown as TypedDocumentString<PayRedemptionMutation, PayRedemptionMutationVariables>;
export const RewardsDocument = new TypedDocumentString(`
    query Rewards($filter: RewardFilter, $sort: RewardSort, $first: Int, $after: String) {
  rewards(filter: $filter, sort: $sort, first: $first, after: $after) {
    edges {
      node {
        ...RewardCard
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RewardCard on Reward {
  id
  title
  imageUrl
  pricePoints
  priceFen
  regularPricePoints
  remainingStock
  opensAt
  closesAt
  limitPerMember
  minimumTier {
    name
    thresholdTierPoints
  }
  availability {
    state
    missingPoints
    remainingForMe
  }
}`, {"hash":"sha256:6121527d1fdc281468b62df40e40a6d7c5236f381d81bb2e9bb2f37499406a60"}) as unknown as TypedDocumentString<RewardsQuery, RewardsQueryVariables>;
export const ShelfDocument = new TypedDocumentString(`
    query Shelf {
  me {
    id
    points {
      available
    }
    tier {
      current {
        earnMultiplierBps
      }
    }
  }
  rewardCategories {
    id
    name
  }
  now: rewards(filter: {redeemableOnly: true}, first: 12) {
    edges {
      node {
        id
        title
        imageUrl
        pricePoints
        priceFen
        regularPricePoints
        category {
          id
          name
        }
      }
    }
  }
  seasonal: rewards(filter: {seasonalOnly: true}, first: 1) {
    edges {
      node {
        ...RewardCard
        season
        contents
      }
    }
  }
}
    fragment RewardCard on Reward {
  id
  title
  imageUrl
  pricePoints
  priceFen
  regularPricePoints
  remainingStock
  opensAt
  closesAt
  limitPerMember
  minimumTier {
    name
    thresholdTierPoints
  }
  availability {
    state
    missingPoints
    remainingForMe
  }
}`, {"hash":"sha256:e2049bf846008d3868a798c1fc67adb1369ac8195de5c1f98f15793efd4805e3"}) as unknown as TypedDocumentString<ShelfQuery, ShelfQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($first: Int, $after: String) {
  me {
    id
    messages(first: $first, after: $after) {
      unread
      edges {
        node {
          id
          kind
          title
          body
          at
          read
          path
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:d2d651d259b86eee39453e8d5857e1572aca79e7ba81ee54ff54ff33ea71e556"}) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const MarkMessagesReadDocument = new TypedDocumentString(`
    mutation MarkMessagesRead($upTo: ID!) {
  markMessagesRead(upTo: $upTo)
}
    `, {"hash":"sha256:59c4973f3d79717989048877a0775fced090dc5a132ad0ca956ea7b20d62e6a4"}) as unknown as TypedDocumentString<MarkMessagesReadMutation, MarkMessagesReadMutationVariables>;
export const PointsOverviewDocument = new TypedDocumentString(`
    query PointsOverview {
  me {
    id
    joinedAt
    points {
      available
      held
      debt
      lifetimeEarned
      lifetimeRedeemed
      expiring(withinDays: 4000) {
        expiresAt
        points
      }
    }
  }
}
    `, {"hash":"sha256:8748a414751fdf92d0a87c436fa8ee53ef38fb7449dedcb471932dc84ae2ba38"}) as unknown as TypedDocumentString<PointsOverviewQuery, PointsOverviewQueryVariables>;
export const ReceiptEntriesDocument = new TypedDocumentString(`
    query ReceiptEntries($storeId: ID!, $receiptNumber: String!) {
  me {
    id
    points {
      receiptEntries(storeId: $storeId, receiptNumber: $receiptNumber) {
        id
        kind
        title
        detail
        points
        occurredAt
        receiptNumber
        giftId
        availableAfter
        store {
          id
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
  }
}
    `, {"hash":"sha256:ca0033cb24a22f7ebb3c8754c255e6c8df7f0a8f0dbfef8ecab8b6cee5670431"}) as unknown as TypedDocumentString<ReceiptEntriesQuery, ReceiptEntriesQueryVariables>;
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
            receiptNumber
            giftId
            availableAfter
            store {
              id
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
        months {
          month
          pointsIn
          pointsOut
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
}
    `, {"hash":"sha256:8503d8182f4d7db90f78d4a141b580d8e2024c6e57bf58565b2b777a8541b2e4"}) as unknown as TypedDocumentString<StatementQuery, StatementQueryVariables>;
export const AccountClosureDocument = new TypedDocumentString(`
    query AccountClosure {
  accountClosure {
    pointsLost
    openRedemptions
    pendingGifts
    vouchersLost
    prizesLost
    blocked {
      openRedemptions
      pendingGifts
      heldPoints
    }
  }
}
    `, {"hash":"sha256:a8a08986bb01029520e84afdde9bd1de964a57eddcc28b3c75ff65a31932a714"}) as unknown as TypedDocumentString<AccountClosureQuery, AccountClosureQueryVariables>;
export const CloseAccountDocument = new TypedDocumentString(`
    mutation CloseAccount($input: CloseAccountInput!) {
  closeAccount(input: $input) {
    __typename
    ... on AccountClosureBlocked {
      openRedemptions
    }
  }
}
    `, {"hash":"sha256:993f1bf2fb4402737ec635a9d2051332f8f33bee6f6a43177eccb1544327b66b"}) as unknown as TypedDocumentString<CloseAccountMutation, CloseAccountMutationVariables>;
export const MyDataExportDocument = new TypedDocumentString(`
    query MyDataExport {
  myDataExport
}
    `, {"hash":"sha256:0c253b6316b1d74a64654e52906c481a800f920073fed04a5b5252f44836b770"}) as unknown as TypedDocumentString<MyDataExportQuery, MyDataExportQueryVariables>;
export const BindPhoneDocument = new TypedDocumentString(`
    mutation BindPhone($input: BindPhoneInput!) {
  bindPhone(input: $input) {
    __typename
    ... on PhoneProblem {
      reason
    }
  }
}
    `, {"hash":"sha256:0f8d8caade44721426863a69b472baa5807bef8926c1f72ae109d0bd3de849b9"}) as unknown as TypedDocumentString<BindPhoneMutation, BindPhoneMutationVariables>;
export const RemovePhoneDocument = new TypedDocumentString(`
    mutation RemovePhone {
  removePhone {
    id
  }
}
    `, {"hash":"sha256:98d0a733f7df43d33116b932b1a5eba86878854f56e9d7b8df132e41db4a1d07"}) as unknown as TypedDocumentString<RemovePhoneMutation, RemovePhoneMutationVariables>;
export const ProfileDocument = new TypedDocumentString(`
    query Profile {
  me {
    id
    nickname
    avatarUrl
    birthday
    maskedPhone
    language
  }
}
    `, {"hash":"sha256:0a39bbcd353cb07f01bacc85a12498532e261039c2c0d80c4a910e694ccebcdd"}) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const UpdateProfileDocument = new TypedDocumentString(`
    mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    id
  }
}
    `, {"hash":"sha256:18a5d3253a0a100980dd7bb829dcc20353c5df3dd40e350bb1517c480a56d3c7"}) as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const FulfillRedemptionDocument = new TypedDocumentString(`
    mutation FulfillRedemption($input: FulfillRedemptionInput!) {
  fulfillRedemption(input: $input) {
    __typename
    ... on Redemption {
      id
      number
      rewardTitle
      rewardImageUrl
      quantity
    }
    ... on RedemptionProblem {
      status
    }
    ... on PickupCodeUnknown {
      message
    }
  }
}
    `, {"hash":"sha256:058b3b731185df96ad5034b22c2b76c15049333ae2266175402d344852b39e58"}) as unknown as TypedDocumentString<FulfillRedemptionMutation, FulfillRedemptionMutationVariables>;
export const StaffStoresDocument = new TypedDocumentString(`
    query StaffStores {
  stores {
    id
    name
  }
}
    `, {"hash":"sha256:591d48152a1204a76f6d22179b9563a06d5c11e9c51366f3d44a5c0a126af105"}) as unknown as TypedDocumentString<StaffStoresQuery, StaffStoresQueryVariables>;
export const RefundSaleDocument = new TypedDocumentString(`
    mutation RefundSale($input: RefundSaleInput!) {
  refundSale(input: $input) {
    __typename
    ... on SaleRefund {
      id
      refundedFen
      voucherFen
      cashFen
      pointsReturned
      pointsClawedBack
      debtAfter
      vouchersReturned
      vouchersLapsed
      sale {
        receiptNumber
        grossFen
        refundedFen
        store {
          name
        }
        member {
          maskedNickname
          maskedPhone
        }
      }
    }
    ... on SaleRefundProblem {
      refundableFen
    }
  }
}
    `, {"hash":"sha256:057b209f4ba1f4a6c1c11db47ce2ec1d67f67dd52f3691dd6715107bc24e5344"}) as unknown as TypedDocumentString<RefundSaleMutation, RefundSaleMutationVariables>;
export const QuoteSaleDocument = new TypedDocumentString(`
    mutation QuoteSale($input: QuoteSaleInput!) {
  quoteSale(input: $input) {
    __typename
    ... on SaleQuote {
      grossFen
      vouchers {
        voucherId
        title
        takenFen
      }
      pointsSpent
      pointsValueFen
      payableFen
      maxPointsToSpend
      pointsEarned
      breakdown {
        ruleCode
        title
        points
      }
    }
    ... on InsufficientPoints {
      required
      available
    }
    ... on SpendLimitExceeded {
      maxPointsToSpend
    }
    ... on VoucherProblem {
      code
      reason
      minimumSpendFen
      lapsedAt
      usedAt
    }
  }
}
    `, {"hash":"sha256:d145f5ec10c13f0333a4a810d605c2c668223ebf7ede403b233f5a4d00fe274d"}) as unknown as TypedDocumentString<QuoteSaleMutation, QuoteSaleMutationVariables>;
export const RecordSaleDocument = new TypedDocumentString(`
    mutation RecordSale($input: RecordSaleInput!) {
  recordSale(input: $input) {
    __typename
    ... on Sale {
      ...SaleParts
    }
    ... on InsufficientPoints {
      required
      available
    }
    ... on SpendLimitExceeded {
      maxPointsToSpend
    }
    ... on ReceiptAlreadyRecorded {
      sale {
        ...SaleParts
      }
    }
    ... on VoucherProblem {
      code
      reason
      minimumSpendFen
      lapsedAt
      usedAt
    }
  }
}
    fragment SaleParts on Sale {
  id
  receiptNumber
  occurredAt
  grossFen
  vouchers {
    voucherId
    title
    takenFen
  }
  pointsSpent
  pointsValueFen
  payableFen
  pointsEarned
  availableAfter
  refundedFen
  breakdown {
    ruleCode
    title
    points
  }
  store {
    id
    name
  }
  member {
    maskedNickname
    maskedPhone
    tier {
      name
    }
  }
}`, {"hash":"sha256:2ecdc99caeb492cd72b7d2b6857694e150b5d628b556b2c8ceeefebd859191c1"}) as unknown as TypedDocumentString<RecordSaleMutation, RecordSaleMutationVariables>;
export const ScanCardDocument = new TypedDocumentString(`
    mutation ScanCard($input: ScanCardInput!) {
  scanCard(input: $input) {
    __typename
    ... on TillSession {
      id
      expiresAt
      member {
        maskedNickname
        maskedPhone
        available
        tier {
          name
        }
      }
    }
    ... on CardCodeProblem {
      reason
    }
  }
}
    `, {"hash":"sha256:d0d46d68739547fcca18de57dbf7cbbed0c730579e65bc2d9ba4d8cbd776544a"}) as unknown as TypedDocumentString<ScanCardMutation, ScanCardMutationVariables>;
export const LoginStaffDocument = new TypedDocumentString(`
    mutation LoginStaff($input: LoginStaffInput!) {
  loginStaff(input: $input) {
    accessToken
    displayName
    role
    store {
      id
      name
    }
  }
}
    `, {"hash":"sha256:d2721e2890c7f425a75f3c0eaf132cca978b6880e54d855be791de15f7aec238"}) as unknown as TypedDocumentString<LoginStaffMutation, LoginStaffMutationVariables>;
export const VoucherDocument = new TypedDocumentString(`
    query Voucher($id: ID!) {
  me {
    id
    voucher(id: $id) {
      ...VoucherParts
    }
  }
}
    fragment VoucherParts on Voucher {
  id
  code
  title
  valueFen
  minimumSpendFen
  expiresAt
  state
  usedAt
}`, {"hash":"sha256:2c04a2b0000428b4da72394d963c86483176361c5c3d279605e24bfcc8512747"}) as unknown as TypedDocumentString<VoucherQuery, VoucherQueryVariables>;
export const WalletDocument = new TypedDocumentString(`
    query Wallet($state: VoucherState, $first: Int, $after: String) {
  me {
    id
    vouchers(state: $state, first: $first, after: $after) {
      edges {
        node {
          ...VoucherParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment VoucherParts on Voucher {
  id
  code
  title
  valueFen
  minimumSpendFen
  expiresAt
  state
  usedAt
}`, {"hash":"sha256:d0b112cef8df24f804b5648a35a1c9b595286f72ad9820762f0b0ddea514316d"}) as unknown as TypedDocumentString<WalletQuery, WalletQueryVariables>;
export const AgreeToPrivacyDocument = new TypedDocumentString(`
    mutation AgreeToPrivacy($privacyVersion: String!) {
  agreeToPrivacy(privacyVersion: $privacyVersion) {
    id
  }
}
    `, {"hash":"sha256:60152d194f2c1e09da685a375409457c6dd690333a367e0d01b75ef8893e5dc7"}) as unknown as TypedDocumentString<AgreeToPrivacyMutation, AgreeToPrivacyMutationVariables>;
export const AgreedPrivacyDocument = new TypedDocumentString(`
    query AgreedPrivacy {
  me {
    id
    agreedPrivacyVersion
  }
}
    `, {"hash":"sha256:b44413cd6739125246b0c07c671b4742998f27fe31fe730ec7bc45b20559d04d"}) as unknown as TypedDocumentString<AgreedPrivacyQuery, AgreedPrivacyQueryVariables>;
export const ClaimPrizeDocument = new TypedDocumentString(`
    mutation ClaimPrize($input: ClaimPrizeInput!) {
  claimPrize(input: $input) {
    __typename
    ... on Redemption {
      id
    }
    ... on PrizeNotClaimable {
      message
    }
  }
}
    `, {"hash":"sha256:b1acec4556cfe3372c0e26766ae02e80975b43cc4ff415db8715336f57261d2a"}) as unknown as TypedDocumentString<ClaimPrizeMutation, ClaimPrizeMutationVariables>;
export const PrizeToClaimDocument = new TypedDocumentString(`
    query PrizeToClaim($id: ID!) {
  me {
    id
    spin(id: $id) {
      id
      prize {
        ...PrizeParts
      }
      claim {
        state
        claimBefore
        redemption {
          id
        }
      }
    }
  }
  stores {
    id
    name
    address
    openingHours
  }
}
    fragment PrizeParts on Prize {
  id
  name
  kind
  points
  oddsPpm
  valueFen
  imageUrl
  isFallback
}`, {"hash":"sha256:b7c587b90e9aaf9f3a807e58de0bb8d5aef8797b97cd2bb55f7344fb10c08b71"}) as unknown as TypedDocumentString<PrizeToClaimQuery, PrizeToClaimQueryVariables>;
export const LuckyWheelDocument = new TypedDocumentString(`
    query LuckyWheel {
  luckyWheel {
    id
    title
    state
    costPoints
    version
    opensAt
    closesAt
    activatedAt
    freeSpinsPerDay
    spinsPerDay
    freeSpinsLeft
    spinsLeftToday
    nextSpinAt
    budgetUsedUp
    prizes {
      ...PrizeParts
      stock
      remainingStock
    }
    nextVersion {
      version
      activatesAt
      costPoints
    }
    rules
    winners(first: 20) {
      id
      maskedNickname
      prizeName
      wonAt
    }
    businessDate
    seedCommitment
    nextSeedCommitment
    serverTime
  }
  me {
    id
    points {
      available
      debt
    }
    tier {
      current {
        earnMultiplierBps
      }
    }
  }
}
    fragment PrizeParts on Prize {
  id
  name
  kind
  points
  oddsPpm
  valueFen
  imageUrl
  isFallback
}`, {"hash":"sha256:9939bfd1832977366cd26735b0100b065da19c67f8dfe8d95ef69d3e4d35703f"}) as unknown as TypedDocumentString<LuckyWheelQuery, LuckyWheelQueryVariables>;
export const SpinWheelDocument = new TypedDocumentString(`
    mutation SpinWheel($input: SpinWheelInput!) {
  spinWheel(input: $input) {
    __typename
    ... on Spin {
      ...SpinParts
    }
    ... on InsufficientPoints {
      required
      available
    }
    ... on SpinLimitReached {
      nextSpinAt
    }
    ... on WheelUnavailable {
      currentVersion
    }
  }
}
    fragment PrizeParts on Prize {
  id
  name
  kind
  points
  oddsPpm
  valueFen
  imageUrl
  isFallback
}
fragment SpinParts on Spin {
  id
  spunAt
  wheelTitle
  costPoints
  wasFree
  pointsWon
  availableAfter
  spinsLeftToday
  freeSpinsLeft
  fallbackReason
  prize {
    ...PrizeParts
  }
  drawnPrize {
    ...PrizeParts
  }
  claim {
    state
    claimBefore
    redemption {
      id
    }
  }
  voucher {
    id
    title
  }
  proof {
    wheelId
    version
    memberId
    businessDate
    seedCommitment
    clientSeed
    nonce
    roll
    serverSeed
    revealedFrom
  }
}`, {"hash":"sha256:7d2c81976c2bdf6fe99e04467ae64b2dda7392df8e4f0834e51920a66413c4e7"}) as unknown as TypedDocumentString<SpinWheelMutation, SpinWheelMutationVariables>;
export const SpinRecordDocument = new TypedDocumentString(`
    query SpinRecord($id: ID!) {
  me {
    id
    spin(id: $id) {
      ...SpinParts
      wheelPrizes {
        ...PrizeParts
      }
    }
  }
}
    fragment PrizeParts on Prize {
  id
  name
  kind
  points
  oddsPpm
  valueFen
  imageUrl
  isFallback
}
fragment SpinParts on Spin {
  id
  spunAt
  wheelTitle
  costPoints
  wasFree
  pointsWon
  availableAfter
  spinsLeftToday
  freeSpinsLeft
  fallbackReason
  prize {
    ...PrizeParts
  }
  drawnPrize {
    ...PrizeParts
  }
  claim {
    state
    claimBefore
    redemption {
      id
    }
  }
  voucher {
    id
    title
  }
  proof {
    wheelId
    version
    memberId
    businessDate
    seedCommitment
    clientSeed
    nonce
    roll
    serverSeed
    revealedFrom
  }
}`, {"hash":"sha256:6557dd60c67780a164b5bc6912908c1cb6b421304c023c1593977531229a7902"}) as unknown as TypedDocumentString<SpinRecordQuery, SpinRecordQueryVariables>;
export const SpinsDocument = new TypedDocumentString(`
    query Spins($wonOnly: Boolean!, $first: Int, $after: String) {
  me {
    id
    spins(wonOnly: $wonOnly, first: $first, after: $after) {
      edges {
        node {
          id
          spunAt
          costPoints
          wasFree
          prize {
            ...PrizeParts
          }
          claim {
            state
            claimBefore
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment PrizeParts on Prize {
  id
  name
  kind
  points
  oddsPpm
  valueFen
  imageUrl
  isFallback
}`, {"hash":"sha256:27e1cf23ed022c614fbb44456ab85775731614bf0fc8b675dc847b658e770802"}) as unknown as TypedDocumentString<SpinsQuery, SpinsQueryVariables>;
export const ProgrammeDocument = new TypedDocumentString(`
    query Programme {
  programme {
    ...ProgrammeParts
  }
}
    fragment ProgrammeParts on Programme {
  name
  welcomePoints
  welcomeDoubleDays
  weekendBonusBps
  pointsPerYuan
  pointsExpiry
  categories {
    code
    name
    rateBps
  }
  tiers {
    code
    name
    earnMultiplierBps
    thresholdTierPoints
    benefits
  }
  stores {
    id
    name
    address
    openingHours
  }
}`, {"hash":"sha256:f55574600100702ee963464579cb3a54fe06992a0146c2a8f1ccca7d8124c8e8"}) as unknown as TypedDocumentString<ProgrammeQuery, ProgrammeQueryVariables>;
export const LoginWithWechatDocument = new TypedDocumentString(`
    mutation LoginWithWechat($input: LoginWithWechatInput!) {
  loginWithWechat(input: $input) {
    accessToken
    refreshToken
    isNewMember
    member {
      id
      points {
        available
      }
    }
  }
}
    `, {"hash":"sha256:4c2204597edb30f0548e138fca14982c7ec89dc2c669151e6ae74748b4253bcd"}) as unknown as TypedDocumentString<LoginWithWechatMutation, LoginWithWechatMutationVariables>;
export const LogoutDocument = new TypedDocumentString(`
    mutation Logout {
  logout
}
    `, {"hash":"sha256:cb1d14c1cc99a25294cfa4376de2402364cb32e6c038a11fb36cf0ebb3a5ce91"}) as unknown as TypedDocumentString<LogoutMutation, LogoutMutationVariables>;
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
export const MessageSubscriptionsDocument = new TypedDocumentString(`
    query MessageSubscriptions {
  me {
    id
    messageSubscriptions {
      template
      templateId
    }
  }
}
    `, {"hash":"sha256:1a392358787a6a6763f46f2e1cbae1c4690ac1d6cebc4cc2a03c7e9033d530a3"}) as unknown as TypedDocumentString<MessageSubscriptionsQuery, MessageSubscriptionsQueryVariables>;
export const ReportMessageGrantsDocument = new TypedDocumentString(`
    mutation ReportMessageGrants($input: ReportMessageGrantsInput!) {
  reportMessageGrants(input: $input)
}
    `, {"hash":"sha256:1a720592786523fab564438d0c7a359ec21ae6b86d211d6bdd4a71abfae02c53"}) as unknown as TypedDocumentString<ReportMessageGrantsMutation, ReportMessageGrantsMutationVariables>;