import '@/lib/i18n/messages/staff';
import { describe, expect, it } from '@jest/globals';
import type { CardCodeReason } from '@/generated/graphql';
import { ApiError, type ApiErrorKind } from '@/lib/graphql/api-error';
import { createTranslate } from '@/lib/i18n/translate';
import { failureWords } from '../parts/failure-words';
import { refundRefusalWords } from '../refund/refund-refusal';
import { cardCodeWords } from '../scan/card-code-words';
import { NoTillHere, signInWords } from '../sign-in/sign-in-problem';
import { pointsInstead, refusalWords, type SaleRefusal } from './sale-refusal';

const LANGUAGES = ['zh-CN', 'en'] as const;

const sale = {
  id: 'A',
  receiptNumber: '261121-9F3A-0007',
  occurredAt: '2026-11-21T08:05:00.000Z',
  grossFen: 8600,
  pointsSpent: 0,
  pointsValueFen: 0,
  vouchers: [],
  payableFen: 8600,
  pointsEarned: 172,
  availableAfter: 844,
  refundedFen: 0,
  breakdown: [],
  store: { id: 's1', name: '南京路店' },
  member: { maskedNickname: '林*', maskedPhone: null, tier: { name: '银卡' } },
};

const REFUSALS: Record<SaleRefusal['__typename'], SaleRefusal> = {
  InsufficientPoints: { __typename: 'InsufficientPoints', required: 1200, available: 880 },
  SpendLimitExceeded: { __typename: 'SpendLimitExceeded', maxPointsToSpend: 4300 },
  TillSessionExpired: { __typename: 'TillSessionExpired' },
  ReceiptAlreadyRecorded: { __typename: 'ReceiptAlreadyRecorded', sale },
  VoucherProblem: {
    __typename: 'VoucherProblem',
    code: 'V-1',
    reason: 'UNKNOWN',
    minimumSpendFen: null,
    lapsedAt: null,
    usedAt: null,
  },
};

const REASONS: Record<CardCodeReason, true> = {
  BLOCKED: true,
  CLOCK_SKEW: true,
  EXPIRED: true,
  INVALID: true,
  MALFORMED: true,
  REPLAYED: true,
  UNKNOWN: true,
};

const KINDS: Record<ApiErrorKind, true> = {
  forbidden: true,
  invalid: true,
  limited: true,
  offline: true,
  'signed-out': true,
  timeout: true,
  unavailable: true,
  unexpected: true,
};

describe.each(LANGUAGES)('what the till says in %s', (language) => {
  const t = createTranslate(language);

  it.each([
    ['InsufficientPoints', ['1,200', '880', '320']],
    ['SpendLimitExceeded', ['4,300']],
    ['TillSessionExpired', []],
    ['ReceiptAlreadyRecorded', ['261121-9F3A-0007', '¥86.00', '16:05', '林*']],
    ['VoucherProblem', ['V-1']],
  ] as const)('names cause, numbers and next step of %s', (name, numbers) => {
    const { title, advice } = refusalWords(REFUSALS[name], t, language);
    expect(advice).not.toBe('');
    for (const number of numbers) expect(`${title} ${advice}`).toContain(number);
  });

  it('has words of its own for every refused card code', () => {
    const reasons = Object.keys(REASONS) as CardCodeReason[];
    const words = reasons.map((reason) => cardCodeWords(reason, t));
    expect(new Set(words.map(({ title }) => title)).size).toBe(reasons.length);
    expect(new Set(words.map(({ advice }) => advice)).size).toBe(reasons.length);
  });

  it('says what could still be refunded', () => {
    const receiptNumber = '261121-9F3A-0007';
    const over = refundRefusalWords({ receiptNumber, refundableFen: 4350 }, t);
    expect(over.advice).toContain('¥43.50');
    const none = refundRefusalWords({ receiptNumber, refundableFen: 0 }, t);
    expect(none.advice).toContain(receiptNumber);
  });

  it('never shows what the server wrote', () => {
    for (const kind of Object.keys(KINDS) as ApiErrorKind[]) {
      const { title, advice } = failureWords(new ApiError(kind, 'RAW'), t);
      expect(`${title}${advice}`).not.toContain('RAW');
      expect(advice).not.toBe('');
    }
  });

  it('tells a clerk how many tries and how many minutes are left', () => {
    const wrong = new ApiError('signed-out', 'RAW', null, 3);
    expect(signInWords({ error: wrong, lockedForMs: 0 }, t).advice).toContain('3');
    const locked = new ApiError('limited', 'RAW', 840_000);
    expect(signInWords({ error: locked, lockedForMs: 840_000 }, t).advice).toContain('14');
    expect(signInWords({ error: locked, lockedForMs: 42_000 }, t).advice).toContain('42');
    const noTill = signInWords({ error: new NoTillHere(), lockedForMs: 0 }, t);
    expect(noTill.advice).not.toBe('');
  });
});

describe('points that would be accepted', () => {
  it('are the limit or the balance, and none when points are not the matter', () => {
    expect(pointsInstead(REFUSALS.SpendLimitExceeded)).toBe(4300);
    expect(pointsInstead(REFUSALS.InsufficientPoints)).toBe(880);
    expect(pointsInstead(REFUSALS.TillSessionExpired)).toBeNull();
  });
});
