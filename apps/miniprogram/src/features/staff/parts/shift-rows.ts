import { formatClock } from '@/lib/format/date';
import { formatFen } from '@/lib/format/number';
import type { Translate } from '@/lib/i18n/translate';
import type { Shift } from '../till/shift';
import type { SumRow } from './sums';

/** A shift as the lines of a bill, down to the money that belongs in the drawer. */
export function shiftRows(shift: Shift, instant: number, t: Translate): readonly SumRow[] {
  const { grossFen, moneyFen, refundedFen, cashFen } = shift;
  return [
    {
      label: t('staff.shift.time'),
      value: `${formatClock(shift.since)}–${formatClock(instant)}`,
    },
    { label: t('staff.shift.sales', { count: shift.sales }), value: formatFen(grossFen) },
    {
      label: t('staff.shift.points'),
      value: formatFen(moneyFen - grossFen),
      tone: 'quiet',
    },
    { label: t('staff.shift.refunds', { count: shift.refunds }), value: formatFen(refundedFen) },
    { label: t('staff.shift.cashBack'), value: formatFen(-cashFen), tone: 'quiet' },
    { label: t('staff.shift.money'), value: formatFen(moneyFen - cashFen), tone: 'strong' },
  ];
}
