import { fen, instant, type Points, points, type VoucherKindId } from '@huiji/shared-types';
import { describe, expect, test } from '@jest/globals';
import { text } from '../../platform/graphql/text.js';
import { draftProblems, type PrizeDraft, type WheelDraft } from './wheel-draft.js';

const NOW = instant(Date.parse('2026-11-25T02:00:00.000Z'));
const LATER = instant(NOW + 60_000);
const NONE = text('', '');

const prize = (changes: Partial<PrizeDraft> = {}): PrizeDraft => ({
  name: text('奖品', 'Prize'),
  kind: 'POINTS',
  points: points(20),
  voucherKindId: null,
  oddsPpm: 400_000,
  stock: null,
  valueFen: fen(20),
  imagePath: null,
  isFallback: false,
  ...changes,
});

const fallback = prize({ points: points(5), valueFen: fen(5), oddsPpm: 600_000, isFallback: true });

const draft = (changes: Partial<WheelDraft> = {}): WheelDraft => ({
  wheelId: null,
  title: text('转盘', 'Wheel'),
  costPoints: points(50),
  freeSpinsPerDay: 1,
  spinsPerDay: 10,
  activatesAt: LATER,
  opensAt: LATER,
  closesAt: instant(LATER + 1),
  claimDays: 30,
  legal: {
    organiser: text('商店', 'Shop'),
    contact: text('电话', 'Call'),
    eligibility: text('会员', 'Members'),
    claimRules: text('凭码', 'By code'),
  },
  prizes: [fallback, prize()],
  budgetFenPerSpin: fen(11),
  ...changes,
});

const withPrize = (changes: Partial<PrizeDraft>): WheelDraft =>
  draft({ prizes: [fallback, prize(changes)], budgetFenPerSpin: fen(5_000_000) });

test('a version with everything in place may be published', () => {
  expect(draftProblems(draft(), NOW)).toEqual([]);
});

describe('what the law and the rules forbid', () => {
  const { legal } = draft();
  test.each<[string, WheelDraft, RegExp]>([
    ['no title', draft({ title: NONE }), /title is missing in zh-CN/],
    ['no English title', draft({ title: text('转盘', ' ') }), /title is missing in en/],
    ['no organiser', draft({ legal: { ...legal, organiser: NONE } }), /organiser is missing/],
    ['no contact', draft({ legal: { ...legal, contact: NONE } }), /contact is missing/],
    ['nobody to take part', draft({ legal: { ...legal, eligibility: NONE } }), /eligibility is/],
    ['no claim rules', draft({ legal: { ...legal, claimRules: NONE } }), /claimRules is missing/],
    ['closed before open', draft({ closesAt: LATER }), /closes before it opens/],
    ['in force at once', draft({ activatesAt: instant(LATER - 1) }), /in a minute at the earliest/],
    [
      'in force after its end',
      draft({ activatesAt: instant(LATER + 1) }),
      /in force only after it has closed/,
    ],
    ['a negative cost', draft({ costPoints: -1 as Points }), /costs 0 to 100,000/],
    ['a fraction of a point', draft({ costPoints: 0.5 as Points }), /costs 0 to 100,000/],
    ['no spins', draft({ spinsPerDay: 0, freeSpinsPerDay: 0 }), /1 to 100 spins/],
    ['more free spins than spins', draft({ freeSpinsPerDay: 11 }), /more spins of a day are free/],
    ['no time to claim', draft({ claimDays: 0 }), /claimed within 1 to 365 days/],
    ['one prize', draft({ prizes: [fallback] }), /2 to 12 prizes/],
    ['13 prizes', draft({ prizes: Array(13).fill(prize()) }), /2 to 12 prizes/],
    ['odds of a part less', withPrize({ oddsPpm: 399_999 }), /sum to 999,999 parts/],
    ['odds of a part more', withPrize({ oddsPpm: 400_001 }), /sum to 1,000,001 parts/],
    ['a fraction of odds', withPrize({ oddsPpm: 0.5 }), /odds are 1 to 1,000,000/],
    ['a prize that nobody draws', withPrize({ oddsPpm: 0 }), /odds are 1 to 1,000,000/],
    ['no fallback', draft({ prizes: [prize(), prize()] }), /exactly one prize is the fallback/],
    ['two fallbacks', draft({ prizes: [fallback, fallback] }), /exactly one prize is the fallb/],
    [
      'a fallback with stock',
      draft({ prizes: [{ ...fallback, stock: 1 }, prize()] }),
      /the fallback is POINTS without stock, or NOTHING/,
    ],
    ['goods without a number', withPrize({ kind: 'GOODS', points: null }), /need their number/],
    ['points without points', withPrize({ points: null }), /points belong to POINTS/],
    ['nothing with points', withPrize({ kind: 'NOTHING' }), /points belong to POINTS/],
    ['a voucher without its kind', withPrize({ kind: 'VOUCHER', points: null }), /a kind of vouch/],
    [
      'points with a voucher',
      withPrize({ voucherKindId: '01M806N1YZ1JVXDR7VETWJTVWA' as VoucherKindId }),
      /a kind of voucher belongs to VOUCHER/,
    ],
    ['a stock of nothing', withPrize({ stock: 0 }), /its stock is 1 to 1,000,000/],
    ['a prize without a name', withPrize({ name: text('奖', '') }), /its name is missing/],
    ['a prize without a value', withPrize({ valueFen: fen(0) }), /what it is worth is missing/],
    ['over 50,000 yuan', withPrize({ valueFen: fen(5_000_001) }), /50,000 yuan that the law/],
    ['more than the budget', draft({ budgetFenPerSpin: fen(10) }), /11.00 fen on average/],
  ])('%s', (_, wrong, problem) => {
    expect(draftProblems(wrong, NOW).join('; ')).toMatch(problem);
  });

  test('exactly 50,000 yuan is allowed', () => {
    expect(draftProblems(withPrize({ valueFen: fen(5_000_000) }), NOW)).toEqual([]);
  });
});
