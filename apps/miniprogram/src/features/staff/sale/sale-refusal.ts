import type { RecordSaleMutation } from '@/generated/graphql';
import type { ErrorWords } from '@/lib/describe-error';
import { formatDayAndClock } from '@/lib/format/date';
import { formatFen } from '@/lib/format/number';
import type { Language } from '@/lib/i18n/language';
import type { Translate } from '@/lib/i18n/translate';
import type { QuoteRefusal } from './use-quote';
import { voucherWords } from './voucher-words';

/** Every way in which the server may refuse a sale or its quote. */
export type SaleRefusal =
  | Exclude<RecordSaleMutation['recordSale'], { __typename: 'Sale' }>
  | QuoteRefusal;

/** Why a sale is refused, with the number that matters and the next step. */
export function refusalWords(refusal: SaleRefusal, t: Translate, language: Language): ErrorWords {
  switch (refusal.__typename) {
    case 'InsufficientPoints': {
      const { required, available } = refusal;
      const missing = Math.max(0, required - available);
      return {
        title: t('staff.refused.points.title'),
        advice: t('staff.refused.points.advice', { required, available, missing }),
      };
    }
    case 'SpendLimitExceeded':
      return {
        title: t('staff.refused.limit.title', { max: refusal.maxPointsToSpend }),
        advice: t('staff.refused.limit.advice'),
      };
    case 'TillSessionExpired':
      return {
        title: t('staff.session.over.title'),
        advice: t('staff.session.over.advice'),
      };
    case 'ReceiptAlreadyRecorded': {
      const { sale } = refusal;
      return {
        title: t('staff.refused.receipt.title', { number: sale.receiptNumber }),
        advice: t('staff.refused.receipt.advice', {
          time: formatDayAndClock(Date.parse(sale.occurredAt), language),
          amount: formatFen(sale.grossFen),
          member: sale.member.maskedNickname,
        }),
      };
    }
    case 'VoucherProblem':
      return voucherWords(refusal, t, language);
  }
}

/** The points that would be accepted in place of those refused; null when points are not the matter. */
export function pointsInstead(refusal: SaleRefusal): number | null {
  if (refusal.__typename === 'SpendLimitExceeded') return refusal.maxPointsToSpend;
  return refusal.__typename === 'InsufficientPoints' ? refusal.available : null;
}
