import { Text, View } from '@tarojs/components';
import type { PointsOverviewQuery } from '@/generated/graphql';
import { daysBetween, formatDate, formatMonth } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { now } from '@/platform/clock';
import { Card } from '@/ui/card';
import { classNames } from '@/ui/class-names';
import { type ExpiryMonth, expiryMonths } from './expiry-months';
import './expiry-timeline.scss';

const SOON_DAYS = 30;
const PERCENT = 100;

interface ExpiryTimelineProps {
  readonly expiring: PointsOverviewQuery['me']['points']['expiring'];
}

/** How many points lapse in each month; what is near has its date. */
export function ExpiryTimeline({ expiring }: ExpiryTimelineProps) {
  const { t, language } = useI18n();
  const months = expiryMonths(expiring);
  if (months.length === 0) return null;
  const most = Math.max(...months.map((month) => month.points));
  const isSoon = (month: ExpiryMonth) => daysBetween(now(), month.firstAt) <= SOON_DAYS;
  return (
    <Card>
      <View className="text-title" ariaRole="heading">
        <Text>{t('points.expiring')}</Text>
      </View>
      <View className="expiry-timeline">
        {months.map((month) => (
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
    </Card>
  );
}
