import type { ErrorWords } from '@/lib/describe-error';
import { formatFen } from '@/lib/format/number';
import type { Translate } from '@/lib/i18n/translate';

/** The server refuses a refund with the one number that helps: what could still be refunded, fen. */
export interface RefundRefusal {
  readonly receiptNumber: string;
  readonly refundableFen: number;
}

/** Why a refund is refused and what the clerk does next. */
export function refundRefusalWords(refusal: RefundRefusal, t: Translate): ErrorWords {
  const { receiptNumber, refundableFen } = refusal;
  if (refundableFen === 0) {
    return {
      title: t('staff.refund.none.title'),
      advice: t('staff.refund.none.advice', { number: receiptNumber }),
    };
  }
  return {
    title: t('staff.refund.over.title'),
    advice: t('staff.refund.over.advice', { amount: formatFen(refundableFen) }),
  };
}
