import '@/lib/i18n/messages/mall';
import { refusalWords as redeemRefusalWords } from '../features/mall/confirm/refusal-words';
import { problemWords } from '../features/mall/parts/problem-words';
import type { RedemptionStatus, RewardAvailabilityState } from '../generated/graphql';
import { createTranslate } from '../lib/i18n/translate';
import { STATUSES } from './statuses.testing';
import { type Say, type ToldIn, testTold } from './telling.testing';

const STATES: Record<RewardAvailabilityState, true> = {
  CLOSED: true,
  INSUFFICIENT_POINTS: true,
  LIMIT_REACHED: true,
  NOT_OPEN_YET: true,
  REDEEMABLE: true,
  SOLD_OUT: true,
  TIER_TOO_LOW: true,
};

const wanted = {
  availability: { state: 'REDEEMABLE', missingPoints: 320, remainingForMe: 0 },
  opensAt: '2026-12-13T02:00:00.000Z',
  closesAt: '2026-11-20T02:00:00.000Z',
  limitPerMember: 2,
  earnMultiplierBps: 12_000,
  tierPoints: 3_760,
  now: Date.parse('2026-11-25T02:00:00.000Z'),
} as const;
const TIERS = { 'zh-CN': '金卡', en: 'Gold' } as const;

const redeemSays =
  (...refusals: Parameters<typeof redeemRefusalWords>[0][]): Say =>
  (language) => {
    const minimumTier = { name: TIERS[language], thresholdTierPoints: 5_000 };
    const facts = { ...wanted, minimumTier };
    return refusals.map((refusal) =>
      redeemRefusalWords(refusal, facts, createTranslate(language), language),
    );
  };

const problemSays =
  (of: 'pay' | 'cancel' | 'receive'): Say =>
  (language) =>
    (Object.keys(STATUSES) as RedemptionStatus[]).map((status) =>
      problemWords(of, status, createTranslate(language)),
    );

const TOLD: ToldIn<'mall'> = {
  CancelRedemptionResult: { Redemption: 'screen', RedemptionProblem: problemSays('cancel') },
  ConfirmReceiptResult: { Redemption: 'screen', RedemptionProblem: problemSays('receive') },
  PayRedemptionResult: { PaymentParameters: 'screen', RedemptionProblem: problemSays('pay') },
  RedeemRewardResult: {
    Redemption: 'screen',
    InsufficientPoints: redeemSays({
      __typename: 'InsufficientPoints',
      required: 1_200,
      available: 880,
    }),
    PriceChanged: redeemSays(
      { __typename: 'PriceChanged', pricePoints: 1_500, priceFen: 0 },
      { __typename: 'PriceChanged', pricePoints: 1_500, priceFen: 990 },
    ),
    RewardUnavailable: redeemSays(
      ...(Object.keys(STATES) as RewardAvailabilityState[]).map((state) => ({
        __typename: 'RewardUnavailable' as const,
        state,
      })),
    ),
  },
};

testTold(TOLD);
