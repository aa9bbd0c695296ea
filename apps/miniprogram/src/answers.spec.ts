import '@/lib/i18n/messages/gift';
import '@/lib/i18n/messages/mall';
import '@/lib/i18n/messages/settings';
import '@/lib/i18n/messages/staff';
import '@/lib/i18n/messages/wheel';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isUnionType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import {
  refusalWords as giftRefusalWords,
  type SendRefusal,
} from './features/gift/compose/refusal-words';
import { goneWords } from './features/gift/parts/gone-words';
import { limitWords } from './features/gift/parts/limit-words';
import { refusalWords as redeemRefusalWords } from './features/mall/confirm/refusal-words';
import { problemWords } from './features/mall/parts/problem-words';
import { blockedWords } from './features/settings/closing/blocked-words';
import { phoneRefusalWords } from './features/settings/phone/phone-refusal-words';
import { handoverWords } from './features/staff/handover/handover-words';
import { refundRefusalWords } from './features/staff/refund/refund-refusal';
import { refusalWords, type SaleRefusal } from './features/staff/sale/sale-refusal';
import { cardCodeWords } from './features/staff/scan/card-code-words';
import { claimRefusalWords } from './features/wheel/claim/claim-refusal-words';
import {
  type SpinRefusal,
  refusalWords as spinRefusalWords,
} from './features/wheel/play/refusal-words';
import type {
  BindPhoneMutation,
  CancelRedemptionMutation,
  CardCodeReason,
  ClaimGiftMutation,
  ClaimPrizeMutation,
  CloseAccountMutation,
  ConfirmReceiptMutation,
  FulfillRedemptionMutation,
  GiftLimit,
  GiftRefusal,
  GiftUnavailability,
  PayRedemptionMutation,
  PhoneRefusal,
  QuoteSaleMutation,
  RecordSaleMutation,
  RedeemRewardMutation,
  RedemptionStatus,
  RefundSaleMutation,
  RewardAvailabilityState,
  ScanCardMutation,
  SendGiftMutation,
  SpinWheelMutation,
  VoucherRefusalReason,
  WithdrawGiftMutation,
} from './generated/graphql';
import type { ErrorWords } from './lib/describe-error';
import type { Language } from './lib/i18n/language';
import { createTranslate } from './lib/i18n/translate';

/** Every union that an operation of the app is answered with. */
interface Answers {
  readonly BindPhoneResult: BindPhoneMutation['bindPhone'];
  readonly CancelRedemptionResult: CancelRedemptionMutation['cancelRedemption'];
  readonly ConfirmReceiptResult: ConfirmReceiptMutation['confirmReceipt'];
  readonly PayRedemptionResult: PayRedemptionMutation['payRedemption'];
  readonly RedeemRewardResult: RedeemRewardMutation['redeemReward'];
  readonly ClaimGiftResult: ClaimGiftMutation['claimGift'];
  readonly ClaimPrizeResult: ClaimPrizeMutation['claimPrize'];
  readonly CloseAccountResult: CloseAccountMutation['closeAccount'];
  readonly ScanCardResult: ScanCardMutation['scanCard'];
  readonly QuoteSaleResult: QuoteSaleMutation['quoteSale'];
  readonly RecordSaleResult: RecordSaleMutation['recordSale'];
  readonly RefundSaleResult: RefundSaleMutation['refundSale'];
  readonly FulfillRedemptionResult: FulfillRedemptionMutation['fulfillRedemption'];
  readonly SendGiftResult: SendGiftMutation['sendGift'];
  readonly SpinWheelResult: SpinWheelMutation['spinWheel'];
  readonly WithdrawGiftResult: WithdrawGiftMutation['withdrawGift'];
}

type Say = (language: Language) => readonly ErrorWords[];
/** A success has a screen, which the browser suite sees; a refusal has words. */
type Told = 'screen' | Say;

const CHINESE = /[\u3400-\u9fff]/;

const sale = {
  id: 'A',
  receiptNumber: '261121-9F3A-0007',
  occurredAt: '2026-11-21T08:05:00.000Z',
  grossFen: 8600,
  vouchers: [],
  pointsSpent: 0,
  pointsValueFen: 0,
  payableFen: 8600,
  pointsEarned: 172,
  availableAfter: 844,
  refundedFen: 0,
  breakdown: [],
  store: { id: 's1', name: 'S1' },
  member: { maskedNickname: 'L*', maskedPhone: null, tier: { name: 'T1' } },
};

const saysOf =
  (refusal: SaleRefusal): Say =>
  (language) => [refusalWords(refusal, createTranslate(language), language)];

const INSUFFICIENT = saysOf({
  __typename: 'InsufficientPoints',
  required: 1200,
  available: 880,
});
const OVER_LIMIT = saysOf({ __typename: 'SpendLimitExceeded', maxPointsToSpend: 4300 });
const TIMED_OUT = saysOf({ __typename: 'TillSessionExpired' });
const STATUSES: Record<RedemptionStatus, true> = {
  AWAITING_PAYMENT: true,
  CANCELLED: true,
  COMPLETED: true,
  CONFIRMED: true,
  EXPIRED: true,
  READY_FOR_PICKUP: true,
  REFUNDED: true,
  SHIPPED: true,
};

const VOUCHER_REASONS: Record<VoucherRefusalReason, true> = {
  BELOW_MINIMUM: true,
  FOREIGN: true,
  LAPSED: true,
  NOTHING_LEFT: true,
  TWICE: true,
  UNKNOWN: true,
  USED: true,
};
const VOUCHER: Say = (language) =>
  (Object.keys(VOUCHER_REASONS) as VoucherRefusalReason[]).map((reason) =>
    refusalWords(
      {
        __typename: 'VoucherProblem',
        code: 'V-1',
        reason,
        minimumSpendFen: 10_000,
        lapsedAt: '2026-11-20T15:59:59.999Z',
        usedAt: '2026-11-20T08:05:00.000Z',
      },
      createTranslate(language),
      language,
    ),
  );

const REASONS: Record<CardCodeReason, true> = {
  BLOCKED: true,
  CLOCK_SKEW: true,
  EXPIRED: true,
  INVALID: true,
  MALFORMED: true,
  REPLAYED: true,
  UNKNOWN: true,
};

const PHONE_REFUSALS: Record<PhoneRefusal, true> = { CODE_EXPIRED: true, UNAVAILABLE: true };

const NONE = { openRedemptions: 0, pendingGifts: 0, heldPoints: 0 };
const CAUSES = [
  { ...NONE, openRedemptions: 1, heldPoints: 300 },
  { ...NONE, pendingGifts: 2, heldPoints: 50 },
  { ...NONE, heldPoints: 1 },
];

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

const LIMITS: Record<GiftLimit, true> = {
  DAILY_COUNT: true,
  DAILY_POINTS: true,
  MONTHLY_POINTS: true,
  PER_GIFT_MAX: true,
  PER_GIFT_MIN: true,
  RECEIVER_DAILY_COUNT: true,
  RECEIVER_MONTHLY_POINTS: true,
};
const GIFT_REFUSALS: Record<GiftRefusal, true> = {
  ACCOUNT_TOO_NEW: true,
  HAS_DEBT: true,
  MEMBER_FROZEN: true,
  MESSAGE_REJECTED: true,
  NOT_GIFTABLE_YET: true,
};
const GONE: Record<GiftUnavailability, true> = {
  ALREADY_CLAIMED: true,
  EXPIRED: true,
  NOT_FOUND: true,
  OWN_GIFT: true,
  UNDER_REVIEW: true,
  WITHDRAWN: true,
};

const giver = {
  points: { available: 880, giftable: 320, debt: 40 },
  giftAllowance: {
    minPoints: 10,
    maxPoints: 2_000,
    giftsLeftToday: 5,
    pointsLeftToday: 2_000,
    pointsLeftThisMonth: 5_000,
    sendableFrom: '2026-11-28',
  },
};

const sendSays =
  (...refusals: SendRefusal[]): Say =>
  (language) =>
    refusals.map((refusal) =>
      giftRefusalWords(refusal, giver, createTranslate(language), language),
    );
const limitSays: Say = (language) =>
  (Object.keys(LIMITS) as GiftLimit[]).map((limit) =>
    limitWords(limit, 3, createTranslate(language)),
  );
const goneSays =
  (of: 'gone' | 'keep'): Say =>
  (language) =>
    (Object.keys(GONE) as GiftUnavailability[]).map((reason) =>
      goneWords(of, reason, createTranslate(language)),
    );

/** A member of a union without an entry here does not compile. */
const TOLD: { [Union in keyof Answers]: Record<Answers[Union]['__typename'], Told> } = {
  BindPhoneResult: {
    Member: 'screen',
    PhoneProblem: (language) =>
      (Object.keys(PHONE_REFUSALS) as PhoneRefusal[]).map((reason) =>
        phoneRefusalWords(reason, createTranslate(language)),
      ),
  },
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
  SendGiftResult: {
    Gift: 'screen',
    InsufficientPoints: sendSays({
      __typename: 'InsufficientPoints',
      required: 1_200,
      available: 880,
    }),
    GiftLimitReached: limitSays,
    GiftNotAllowed: sendSays(
      ...(Object.keys(GIFT_REFUSALS) as GiftRefusal[]).map((reason) => ({
        __typename: 'GiftNotAllowed' as const,
        reason,
      })),
    ),
  },
  ClaimGiftResult: {
    Gift: 'screen',
    GiftUnavailable: goneSays('gone'),
    GiftLimitReached: limitSays,
  },
  WithdrawGiftResult: { Gift: 'screen', GiftUnavailable: goneSays('keep') },
  CloseAccountResult: {
    AccountClosed: 'screen',
    AccountClosureBlocked: (language) =>
      CAUSES.map((causes) => blockedWords(causes, createTranslate(language))),
  },
  ScanCardResult: {
    TillSession: 'screen',
    CardCodeProblem: (language) =>
      (Object.keys(REASONS) as CardCodeReason[]).map((reason) =>
        cardCodeWords(reason, createTranslate(language)),
      ),
  },
  QuoteSaleResult: {
    SaleQuote: 'screen',
    InsufficientPoints: INSUFFICIENT,
    SpendLimitExceeded: OVER_LIMIT,
    TillSessionExpired: TIMED_OUT,
    VoucherProblem: VOUCHER,
  },
  RecordSaleResult: {
    Sale: 'screen',
    InsufficientPoints: INSUFFICIENT,
    SpendLimitExceeded: OVER_LIMIT,
    TillSessionExpired: TIMED_OUT,
    VoucherProblem: VOUCHER,
    ReceiptAlreadyRecorded: saysOf({ __typename: 'ReceiptAlreadyRecorded', sale }),
  },
  RefundSaleResult: {
    SaleRefund: 'screen',
    SaleRefundProblem: (language) =>
      [0, 4350].map((refundableFen) =>
        refundRefusalWords(
          { receiptNumber: sale.receiptNumber, refundableFen },
          createTranslate(language),
        ),
      ),
  },
  SpinWheelResult: {
    Spin: 'screen',
    InsufficientPoints: spinning({
      __typename: 'InsufficientPoints',
      required: 50,
      available: 12,
    }),
    SpinLimitReached: spinning(
      { __typename: 'SpinLimitReached', nextSpinAt: '2026-11-22T16:00:00.000Z' },
      { __typename: 'SpinLimitReached', nextSpinAt: null },
    ),
    WheelUnavailable: spinning(
      { __typename: 'WheelUnavailable', currentVersion: 3 },
      { __typename: 'WheelUnavailable', currentVersion: null },
    ),
  },
  ClaimPrizeResult: {
    Redemption: 'screen',
    PrizeNotClaimable: (language) => [claimRefusalWords(createTranslate(language))],
  },
  FulfillRedemptionResult: {
    Redemption: 'screen',
    RedemptionProblem: (language) =>
      (Object.keys(STATUSES) as RedemptionStatus[]).map((status) =>
        handoverWords({ kind: 'status', status }, createTranslate(language)),
      ),
    PickupCodeUnknown: (language) => [
      handoverWords({ kind: 'unknown' }, createTranslate(language)),
    ],
  },
};

/** A member without debt whose wheel did not turn, and one who owes points. */
function spinning(...refusals: SpinRefusal[]): Say {
  return (language) =>
    refusals.flatMap((refusal) =>
      (refusal.__typename === 'InsufficientPoints' ? [0, 30] : [0]).map((debt) => {
        const facts = { spinsPerDay: 10, freeSpinsPerDay: 1, debt, earnMultiplierBps: 10_000 };
        return spinRefusalWords(refusal, facts, createTranslate(language), language);
      }),
    );
}

const schema = buildSchema(
  fs.readFileSync(path.resolve('../../packages/shared-types/schema.graphql'), 'utf8'),
);

const documents = fs
  .readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => parse(fs.readFileSync(path.join('src', file), 'utf8')));

/** The names of all types of a kind that the app's documents ask for. */
function askedFor(isWanted: (type: unknown) => boolean): string[] {
  const names = new Set<string>();
  for (const document of documents) {
    const info = new TypeInfo(schema);
    visit(
      document,
      visitWithTypeInfo(info, {
        enter: (node) => {
          if (node.kind !== Kind.FIELD) return;
          const type = info.getType();
          const named = type ? getNamedType(type) : undefined;
          if (named && isWanted(named)) names.add(named.name);
        },
      }),
    );
  }
  return [...names].sort();
}

test('every union and enum that the server may answer with is one whose words are known', () => {
  expect(askedFor(isUnionType)).toEqual(Object.keys(TOLD).sort());
  // The other enums choose an icon, a title or an entrance by a Record over all of their values.
  expect(askedFor(isEnumType)).toEqual([
    'CardCodeReason',
    'CardEventKind',
    'FallbackReason',
    'FulfillmentMethod',
    'GiftLimit',
    'GiftRefusal',
    'GiftState',
    'GiftUnavailability',
    'LuckyWheelState',
    'MessageTemplate',
    'PhoneRefusal',
    'PointsEntryKind',
    'PrizeClaimState',
    'PrizeKind',
    'RedemptionStatus',
    'RewardAvailabilityState',
    'RewardKind',
    'StaffRole',
    'VoucherRefusalReason',
    'VoucherState',
  ]);
});

const told = Object.entries(TOLD).flatMap(([union, members]) =>
  Object.entries(members).map(([member, how]: [string, Told]) => ({ union, member, how })),
);

describe.each(['zh-CN', 'en'] as const)('answers in %s', (language) => {
  const refusals = told.flatMap(({ how, ...names }) =>
    how === 'screen' ? [] : [{ ...names, how }],
  );

  test.each(refusals)('$union: $member says what happened and what to do', ({ how }) => {
    const words = how(language);
    expect(words.length).toBeGreaterThan(0);
    for (const { title, advice } of words) {
      for (const text of [title, advice]) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/[{}]|undefined|NaN|null/);
        expect(CHINESE.test(text)).toBe(language === 'zh-CN');
      }
      expect(title).not.toBe(advice);
    }
  });

  test('no two refusals of a union say the same', () => {
    for (const members of Object.values(TOLD)) {
      const words = Object.values(members).flatMap((how: Told) =>
        how === 'screen' ? [] : how(language).map(({ title, advice }) => `${title}|${advice}`),
      );
      expect(new Set(words).size).toBe(words.length);
    }
  });
});

test('in the two languages they differ', () => {
  for (const { how } of told) {
    if (how !== 'screen') expect(how('en')).not.toEqual(how('zh-CN'));
  }
});
