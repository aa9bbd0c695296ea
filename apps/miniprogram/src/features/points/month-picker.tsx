import { Text, View } from '@tarojs/components';
import { formatMonthOfYear, formatYear } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { now } from '@/platform/clock';
import { Chip } from '@/ui/chip';
import { Sheet } from '@/ui/sheet';
import { monthChoices, monthName } from './month-choices';
import './month-picker.scss';

interface MonthPickerProps {
  /** When there can first have been points, epoch ms. */
  readonly joinedAt: number;
  /** `YYYY-MM`; null for all months. */
  readonly current: string | null;
  readonly onChoose: (month: string | null) => void;
  readonly onClose: () => void;
}

/** One month of the statement, or all of them. */
export function MonthPicker({ joinedAt, current, onChoose, onClose }: MonthPickerProps) {
  const { t, language } = useI18n();
  const title = t('points.month.choose');
  return (
    <Sheet isOpen title={title} onClose={onClose}>
      <View className="month-picker" ariaRole="radiogroup" ariaLabel={title}>
        <View className="month-picker__months">
          <Chip isOn={current === null} onPress={() => onChoose(null)}>
            {t('points.month.all')}
          </Chip>
        </View>
        {monthChoices(joinedAt, now()).map(({ year, months }) => (
          <View key={year}>
            <Text className="text-secondary text-numbers">{formatYear(year, language)}</Text>
            <View className="month-picker__months">
              {months.map((month) => {
                const name = monthName(year, month);
                return (
                  <Chip key={name} isOn={current === name} onPress={() => onChoose(name)}>
                    {formatMonthOfYear(month, language)}
                  </Chip>
                );
              })}
            </View>
          </View>
        ))}
      </View>
    </Sheet>
  );
}
