import '@/lib/i18n/messages/staff';
import { handoverWords } from '../features/staff/handover/handover-words';
import { refundRefusalWords } from '../features/staff/refund/refund-refusal';
import { refusalWords, type SaleRefusal } from '../features/staff/sale/sale-refusal';
import { cardCodeWords } from '../features/staff/scan/card-code-words';
import type { CardCodeReason, RedemptionStatus, VoucherRefusalReason } from '../generated/graphql';
import { createTranslate } from '../lib/i18n/translate';
import { STATUSES } from './statuses.testing';
import { type Say, type ToldIn, testTold } from './telling.testing';

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

const TOLD: ToldIn<'staff'> = {
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

testTold(TOLD);
