import '@/lib/i18n/messages/gift';
import {
  refusalWords as giftRefusalWords,
  type SendRefusal,
} from '../features/gift/compose/refusal-words';
import { goneWords } from '../features/gift/parts/gone-words';
import { limitWords } from '../features/gift/parts/limit-words';
import type { GiftLimit, GiftRefusal, GiftUnavailability } from '../generated/graphql';
import { createTranslate } from '../lib/i18n/translate';
import { type Say, type ToldIn, testTold } from './telling.testing';

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
    claimHours: 24,
    lockHours: 24,
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

const TOLD: ToldIn<'gift'> = {
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
};

testTold(TOLD);
