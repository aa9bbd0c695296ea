import { describe, expect, test } from '@jest/globals';
import type {
  BindPhoneMutation,
  CancelRedemptionMutation,
  ClaimGiftMutation,
  ClaimPrizeMutation,
  CloseAccountMutation,
  ConfirmReceiptMutation,
  FulfillRedemptionMutation,
  PayRedemptionMutation,
  QuoteSaleMutation,
  RecordSaleMutation,
  RedeemRewardMutation,
  RefundSaleMutation,
  ScanCardMutation,
  SendGiftMutation,
  SpinWheelMutation,
  WithdrawGiftMutation,
} from '../generated/graphql';
import type { ErrorWords } from '../lib/describe-error';
import type { Language } from '../lib/i18n/language';

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

/** Whose spec says what the app makes of a union. */
export const AREAS = {
  BindPhoneResult: 'account',
  CloseAccountResult: 'account',
  CancelRedemptionResult: 'mall',
  ConfirmReceiptResult: 'mall',
  PayRedemptionResult: 'mall',
  RedeemRewardResult: 'mall',
  ClaimGiftResult: 'gift',
  SendGiftResult: 'gift',
  WithdrawGiftResult: 'gift',
  ClaimPrizeResult: 'wheel',
  SpinWheelResult: 'wheel',
  FulfillRedemptionResult: 'staff',
  QuoteSaleResult: 'staff',
  RecordSaleResult: 'staff',
  RefundSaleResult: 'staff',
  ScanCardResult: 'staff',
} as const satisfies Record<keyof Answers, string>;

type Area = (typeof AREAS)[keyof Answers];
type UnionsOf<Name extends Area> = {
  [Union in keyof Answers]: (typeof AREAS)[Union] extends Name ? Union : never;
}[keyof Answers];

export type Say = (language: Language) => readonly ErrorWords[];
/** A success has a screen, which the browser suite sees; a refusal has words. */
export type Told = 'screen' | Say;

/** A union of the area, or a member of one, without an entry here does not compile. */
export type ToldIn<Name extends Area> = {
  readonly [Union in UnionsOf<Name>]: Readonly<Record<Answers[Union]['__typename'], Told>>;
};

const CHINESE = /[\u3400-\u9fff]/;

/** Every refusal of an area says what happened and what to do, in both languages, and no two say the same. */
export function testTold(unions: Readonly<Record<string, Readonly<Record<string, Told>>>>): void {
  const told = Object.entries(unions).flatMap(([union, members]) =>
    Object.entries(members).map(([member, how]) => ({ union, member, how })),
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
      for (const members of Object.values(unions)) {
        const words = Object.values(members).flatMap((how) =>
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
}
