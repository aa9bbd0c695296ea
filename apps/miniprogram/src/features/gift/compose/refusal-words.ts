import type { GiftAllowanceQuery, SendGiftMutation } from '@/generated/graphql';
import type { ErrorWords } from '@/lib/describe-error';
import { formatCalendarDay } from '@/lib/format/date';
import type { Language } from '@/lib/i18n/language';
import type { Translate } from '@/lib/i18n/translate';
import { limitWords } from '../parts/limit-words';
import { whichWords } from '../parts/which-words';

export type SendRefusal = Exclude<SendGiftMutation['sendGift'], { readonly __typename: 'Gift' }>;
type Facts = Pick<GiftAllowanceQuery['me'], 'points' | 'giftAllowance'>;

/** Why no gift was sent, with the numbers, and what to do. */
export function refusalWords(
  refusal: SendRefusal,
  { points, giftAllowance }: Facts,
  t: Translate,
  language: Language,
): ErrorWords {
  switch (refusal.__typename) {
    case 'InsufficientPoints': {
      const { required, available } = refusal;
      return {
        title: t('gift.points', { required, available }),
        advice: t('gift.points.next', { missing: Math.max(0, required - available) }),
      };
    }
    case 'GiftLimitReached':
      return limitWords(refusal.limit, refusal.remaining, t);
    case 'GiftNotAllowed':
      switch (refusal.reason) {
        case 'NOT_GIFTABLE_YET':
          return {
            title: t('gift.no.NOT_GIFTABLE_YET', { giftable: points.giftable }),
            advice: t('gift.no.NOT_GIFTABLE_YET.next', {
              which: whichWords(giftAllowance.lockHours, t),
            }),
          };
        case 'HAS_DEBT':
          return {
            title: t('gift.no.HAS_DEBT', { debt: points.debt }),
            advice: t('gift.no.HAS_DEBT.next'),
          };
        case 'ACCOUNT_TOO_NEW': {
          const { sendableFrom } = giftAllowance;
          return {
            title: t('gift.no.ACCOUNT_TOO_NEW'),
            advice: sendableFrom
              ? t('gift.no.ACCOUNT_TOO_NEW.next', {
                  date: formatCalendarDay(sendableFrom, language),
                })
              : t('gift.no.ACCOUNT_TOO_NEW.soon'),
          };
        }
        case 'MEMBER_FROZEN':
        case 'MESSAGE_REJECTED':
          return {
            title: t(`gift.no.${refusal.reason}`),
            advice: t(`gift.no.${refusal.reason}.next`),
          };
      }
  }
}
