import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { PointsOverviewQuery } from '@/generated/graphql';
import { daysBetween, formatDate, formatMonth } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { now } from '@/platform/clock';
import { Card } from '@/ui/card';
import { classNames } from '@/ui/class-names';
import { Heading } from '@/ui/heading';
import { Pressable } from '@/ui/pressable';
import { type ExpiryMonth, expiryMonths } from './expiry-months';
import './expiry-timeline.scss';

const SOON_DAYS = 30;
const PERCENT = 100;
/** Near months; a year of them would push the statement off the screen. */
const SHOWN_MONTHS = 4;

interface ExpiryTimelineProps {
  readonly expiring: PointsOverviewQuery['me']['points']['expiring'];
}

/** How many points lapse in each month; what is near has its date. */
export function ExpiryTimeline({ expiring }: ExpiryTimelineProps) {
  const { t, language } = useI18n();
  const [isWhole, setWhole] = useState(false);
  const months = expiryMonths(expiring);
  if (months.length === 0) return null;
  const shown = isWhole || months.length <= SHOWN_MONTHS ? months : months.slice(0, SHOWN_MONTHS);
  const most = Math.max(...months.map((month) => month.points));
  const isSoon = (month: ExpiryMonth) => daysBetween(now(), month.firstAt) <= SOON_DAYS;
  return (
    <Card>
      <Heading level={2} className="text-title">
        {t('points.expiring')}
      </Heading>
      <View className="expiry-timeline">
        {shown.map((month) => (
          <View key={month.key} className="expiry-timeline__month">
            <View className="expiry-timeline__words">
              <Text>
                {isSoon(month)
                  ? formatDate(month.firstAt, language)
                  : t('points.expiring.by', { month: formatMonth(month.firstAt, language) })}
              </Text>
              <Text className="text-strong text-numbers">{formatNumber(month.points)}</Text>
            </View>
            <View className="expiry-timeline__track" ariaHidden>
              <View
                className={classNames(
                  'expiry-timeline__bar',
                  isSoon(month) && 'expiry-timeline__bar--soon',
                )}
                style={{ width: `${(month.points / most) * PERCENT}%` }}
              />
            </View>
          </View>
        ))}
      </View>
      {months.length > SHOWN_MONTHS && (
        <Pressable
          className="expiry-timeline__more"
          expanded={isWhole}
          onPress={() => setWhole(!isWhole)}
        >
          <Text>
            {isWhole
              ? t('points.expiring.fewer')
              : t('points.expiring.all', { count: months.length })}
          </Text>
        </Pressable>
      )}
    </Card>
  );
}
