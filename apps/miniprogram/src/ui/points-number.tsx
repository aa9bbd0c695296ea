import { Text, View } from '@tarojs/components';
import { useState } from 'react';
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
  /** What it rolls from at first; without it the points simply stand there. */
  readonly from?: number | undefined;
}

/** Points that roll to a new value; readers hear the final value once. */
export function PointsNumber(props: PointsNumberProps) {
  const { points, size = 'title', isSigned = false, from = points } = props;
  const { t } = useI18n();
  const shown = useRollingValue(points, from);
  const [first] = useState(from);
  return (
    <View className={classNames('points-number', `points-number--${size}`)}>
      <Text
        key={points}
        className={classNames(
          'text-numbers',
          isSigned && points > 0 && 'text-in',
          points !== first && 'points-number__value--new',
        )}
        ariaHidden
      >
        {isSigned ? formatSigned(shown) : formatNumber(shown)}
      </Text>
      <View className="only-for-readers" ariaLive="polite">
        <Text>{t('common.points', { points })}</Text>
      </View>
    </View>
  );
}
