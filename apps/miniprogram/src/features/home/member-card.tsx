import { Text, View } from '@tarojs/components';
import type { HomeQuery } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { PointsNumber } from '@/ui/points-number';
import { ProgressBar } from '@/ui/progress-bar';
import './member-card.scss';
import { tierProgress, yuanFor } from './tier-gap';

const SHOWN_DIGITS = 4;
const TIER_CLASSES: Readonly<Record<string, string>> = { gold: 'gold', diamond: 'diamond' };

/** The card itself: tier, balance, number, the way to the next tier in words. */
export function MemberCard({ me }: { readonly me: HomeQuery['me'] }) {
  const { t } = useI18n();
  const { current, next, pointsToNext, tierPoints } = me.tier;
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
        <PointsNumber size="balance" points={me.points.available} />
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
