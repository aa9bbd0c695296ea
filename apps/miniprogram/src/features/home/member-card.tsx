import { Text, View } from '@tarojs/components';
import type { HomeQuery } from '@/generated/graphql';
import { formatYuan } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { worthFen } from '@/lib/programme/points-worth';
import { BalanceNumber } from '@/ui/balance-number';
import { ProgressBar } from '@/ui/progress-bar';
import './member-card.scss';
import { tierProgress, yuanFor } from '@/lib/programme/tier-gap';

const SHOWN_DIGITS = 4;
const TIER_CLASSES: Readonly<Record<string, string>> = { gold: 'gold', diamond: 'diamond' };

interface MemberCardProps {
  readonly me: HomeQuery['me'];
  readonly pointsPerYuan: number;
  readonly isVisible: boolean;
}

/** The card itself: tier, balance, number, the way to the next tier in words. */
export function MemberCard({ me, pointsPerYuan, isVisible }: MemberCardProps) {
  const { t } = useI18n();
  const { current, next, pointsToNext, tierPoints } = me.tier;
  const { available } = me.points;
  const tail = me.card.number.slice(-SHOWN_DIGITS);
  const look = TIER_CLASSES[current.code.toLowerCase()] ?? 'silver';
  const isTop = !next || typeof pointsToNext !== 'number';
  return (
    <View className={`member-card member-card--${look}`}>
      <View className="member-card__row">
        <Text className="text-title">{t('home.card.tier', { tier: current.name })}</Text>
        <View
          className="member-card__number text-numbers"
          ariaRole="text"
          ariaLabel={t('home.card.number', { tail })}
        >
          <Text>•••• {tail}</Text>
        </View>
      </View>
      <View className="member-card__balance">
        <Text>{t('home.card.available')}</Text>
        <View className="member-card__amount">
          <BalanceNumber size="balance" points={available} isVisible={isVisible} />
          <Text>
            {t('home.card.worth', { yuan: formatYuan(worthFen(available, pointsPerYuan)) })}
          </Text>
        </View>
      </View>
      <View className="member-card__next">
        <ProgressBar
          progress={
            isTop
              ? 1
              : tierProgress(tierPoints, current.thresholdTierPoints, next.thresholdTierPoints)
          }
        />
        <Text className="member-card__words">
          {isTop
            ? t('home.card.topTier')
            : t('home.card.toNext', {
                points: pointsToNext,
                tier: next.name,
                yuan: yuanFor(pointsToNext, current.earnMultiplierBps),
              })}
        </Text>
      </View>
    </View>
  );
}
