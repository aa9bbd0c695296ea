import { formatFen, formatNumber, formatSigned } from '@/lib/format/number';
import type { Translate } from '@/lib/i18n/translate';
import type { SumRow } from '../parts/sums';
import { voucherSums } from '../receipt/voucher-sums';
import type { SaleQuote } from './use-quote';

/** A quote as the lines of a bill: what it costs, what vouchers and then points take off, what it earns and why. */
export function quoteRows(quote: SaleQuote, t: Translate): readonly SumRow[] {
  const { grossFen, pointsSpent, pointsValueFen, pointsEarned, breakdown } = quote;
  return [
    { label: t('staff.quote.gross'), value: formatFen(grossFen) },
    ...voucherSums(quote.vouchers, t),
    ...(pointsSpent > 0
      ? [
          {
            label: t('staff.quote.points', { points: pointsSpent }),
            value: formatFen(-pointsValueFen),
          },
        ]
      : []),
    { label: t('staff.quote.payable'), value: formatFen(quote.payableFen), tone: 'strong' },
    { label: t('staff.quote.earned'), value: formatSigned(pointsEarned), tone: 'in' },
    ...breakdown.map(({ title, points }) => ({
      label: title,
      value: formatNumber(points),
      tone: 'quiet' as const,
    })),
  ];
}
