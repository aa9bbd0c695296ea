import { Text, View } from '@tarojs/components';
import { formatNumber, formatSigned } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useRollingValue } from '@/lib/rolling-value';
import { classNames } from './class-names';
import './points-number.scss';

interface PointsNumberProps {
  readonly points: number;
  /** balance: the one big number of a page. */
  readonly size?: 'balance' | 'title' | undefined;
  /** Shows + or − and colours what comes in. */
  readonly isSigned?: boolean | undefined;
}

/** Points that roll to a new value; readers hear the final value once. */
export function PointsNumber({ points, size = 'title', isSigned = false }: PointsNumberProps) {
  const { t } = useI18n();
  const shown = useRollingValue(points);
  return (
    <View className={classNames('points-number', `points-number--${size}`)}>
      <Text className={classNames('text-numbers', isSigned && points > 0 && 'text-in')} ariaHidden>
        {isSigned ? formatSigned(shown) : formatNumber(shown)}
      </Text>
      <View className="only-for-readers" ariaLive="polite">
        <Text>{t('common.points', { points })}</Text>
      </View>
    </View>
  );
}
