import { Text, View } from '@tarojs/components';
import { formatClock } from '@/lib/format/date';
import { formatFen } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import type { Shift } from '../till/shift';
import './shift-figures.scss';

/** A shift in three figures: since when, and what was booked and given back in it on this device. */
export function ShiftFigures({ shift }: { readonly shift: Shift }) {
  const { t } = useI18n();
  return (
    <View className="shift-figures">
      <Figure label={t('staff.shift.since')} value={formatClock(shift.since)} />
      <Figure
        label={t('staff.shift.sales', { count: shift.sales })}
        value={formatFen(shift.grossFen)}
      />
      <Figure
        label={t('staff.shift.refunds', { count: shift.refunds })}
        value={formatFen(shift.refundedFen)}
      />
    </View>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <View className="shift-figures__figure">
      <Text className="text-secondary text-numbers">{label}</Text>
      <Text className="shift-figures__value text-numbers">{value}</Text>
    </View>
  );
}
