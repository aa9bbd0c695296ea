import type { QuoteSaleMutation } from '@/generated/graphql';
import type { ErrorWords } from '@/lib/describe-error';
import { formatDate, formatDayAndClock } from '@/lib/format/date';
import { formatFen } from '@/lib/format/number';
import type { Language } from '@/lib/i18n/language';
import type { Translate } from '@/lib/i18n/translate';

type VoucherProblem = Extract<QuoteSaleMutation['quoteSale'], { __typename: 'VoucherProblem' }>;

/** Why a voucher cannot be used, with its number and the next step. */
export function voucherWords(
  problem: VoucherProblem,
  t: Translate,
  language: Language,
): ErrorWords {
  const { code, reason, minimumSpendFen, lapsedAt, usedAt } = problem;
  switch (reason) {
    case 'USED':
      return {
        title: t('staff.refused.voucher.USED.title', { code }),
        advice: t('staff.refused.voucher.USED.advice', {
          time: usedAt == null ? '' : formatDayAndClock(Date.parse(usedAt), language),
        }),
      };
    case 'LAPSED':
      return {
        title: t('staff.refused.voucher.LAPSED.title', { code }),
        advice: t('staff.refused.voucher.LAPSED.advice', {
          day: lapsedAt == null ? '' : formatDate(Date.parse(lapsedAt), language),
        }),
      };
    case 'BELOW_MINIMUM':
      return {
        title: t('staff.refused.voucher.BELOW_MINIMUM.title', {
          amount: formatFen(minimumSpendFen ?? 0),
        }),
        advice: t('staff.refused.voucher.BELOW_MINIMUM.advice', { code }),
      };
    default:
      return {
        title: t(`staff.refused.voucher.${reason}.title`, { code }),
        advice: t(`staff.refused.voucher.${reason}.advice`),
      };
  }
}
