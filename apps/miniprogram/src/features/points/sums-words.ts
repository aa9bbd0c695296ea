import { formatSigned } from '@/lib/format/number';
import type { Translate } from '@/lib/i18n/translate';
import type { MonthSums } from './group-by-month';

/** What came in and went out, without the side on which nothing moved. */
export function sumsWords({ pointsIn, pointsOut }: MonthSums, t: Translate): string {
  return [
    ...(pointsIn > 0 ? [t('points.month.in', { points: formatSigned(pointsIn) })] : []),
    ...(pointsOut > 0 ? [t('points.month.out', { points: formatSigned(-pointsOut) })] : []),
  ].join(t('points.month.between'));
}
