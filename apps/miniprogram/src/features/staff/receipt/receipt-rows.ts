import { formatClock, formatDate } from '@/lib/format/date';
import { formatFen, formatNumber, formatSigned } from '@/lib/format/number';
import type { Language } from '@/lib/i18n/language';
import type { Translate } from '@/lib/i18n/translate';
import type { SumRow } from '../parts/sums';
import type { SaleReceipt } from '../till/sale-receipt';
import { voucherSums } from './voucher-sums';

/** What was to pay and how it was paid, in the order in which it comes off. */
export function paidRows(receipt: SaleReceipt, t: Translate): readonly SumRow[] {
  const { grossFen, pointsSpent, pointsValueFen, payableFen } = receipt;
  return [
    { label: t('staff.receipt.gross'), value: formatFen(grossFen) },
    ...voucherSums(receipt.vouchers, t),
    ...(pointsSpent > 0
      ? [
          {
            label: t('staff.receipt.points', { points: pointsSpent }),
            value: formatFen(-pointsValueFen),
          },
        ]
      : []),
    { label: t('staff.receipt.paid'), value: formatFen(payableFen), tone: 'strong' },
  ];
}

/** What it earned and why, and what the member has now. */
export function earnedRows(receipt: SaleReceipt, t: Translate): readonly SumRow[] {
  return [
    { label: t('staff.receipt.earned'), value: formatSigned(receipt.pointsEarned), tone: 'in' },
    ...receipt.breakdown.map(({ title, points }) => ({
      label: title,
      value: formatNumber(points),
      tone: 'quiet' as const,
    })),
    {
      label: t('staff.receipt.after'),
      value: formatNumber(receipt.availableAfter),
      tone: 'strong',
    },
  ];
}

/** Which receipt it is. */
export function nameRows(
  receipt: SaleReceipt,
  t: Translate,
  language: Language,
): readonly SumRow[] {
  return [
    { label: t('staff.receiptNumber'), value: receipt.receiptNumber },
    { label: t('staff.receipt.member'), value: receipt.memberName },
    {
      label: t('staff.receipt.when'),
      value: `${formatDate(receipt.at, language)} ${formatClock(receipt.at)}`,
    },
  ];
}
