import { Text, View } from '@tarojs/components';
import { describeError, type ErrorWords } from '@/lib/describe-error';
import { formatDayAndClock } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Notice } from '@/ui/notice';
import type { Obstacle } from './readiness';
import { obstacleWords, refusalWords } from './refusal-words';
import type { useDraw } from './use-draw';
import type { Wheel, WheelMember } from './use-wheel';
import './wheel-board.scss';

interface BoardNotesProps {
  readonly wheel: Wheel;
  readonly me: WheelMember;
  readonly draw: ReturnType<typeof useDraw>;
  readonly obstacle: Obstacle | null;
}

/** Below the wheel: what is left today, or why it does not turn; and what will change. */
export function BoardNotes({ wheel, me, draw, obstacle }: BoardNotesProps) {
  const { t, language } = useI18n();
  const { earnMultiplierBps } = me.tier.current;
  const { spinsPerDay, freeSpinsPerDay } = wheel;
  const facts = { spinsPerDay, freeSpinsPerDay, debt: me.points.debt, earnMultiplierBps };
  const failed = failure();
  const fallback = wheel.prizes.find(({ isFallback }) => isFallback);
  return (
    <View className="wheel-board__notes">
      {state()}
      {wheel.budgetUsedUp && fallback !== undefined && (
        <Notice tone="warning" icon="info">
          {t('wheel.budget', { name: fallback.name })}
        </Notice>
      )}
      {wheel.nextVersion !== null && (
        <Text className="text-secondary wheel-board__line">
          {t('wheel.nextVersion', {
            when: formatDayAndClock(Date.parse(wheel.nextVersion.activatesAt), language),
            version: wheel.nextVersion.version,
            points: wheel.nextVersion.costPoints,
          })}
        </Text>
      )}
    </View>
  );

  function state() {
    if (failed !== null) {
      return (
        <Notice tone="error" icon="alert">
          {t('wheel.refused', { ...failed })}
        </Notice>
      );
    }
    if (obstacle === null) return <Text className="wheel-board__line">{line()}</Text>;
    return why(obstacleWords(obstacle, facts, t, language));
  }

  function why({ title, advice }: ErrorWords) {
    return (
      <View className="wheel-board__why" ariaRole="status">
        <Text className="text-strong">{title}</Text>
        <Text className="text-secondary">{advice}</Text>
      </View>
    );
  }

  function line(): string {
    if (draw.isSlow) return t('wheel.slow');
    if (draw.isAsking) return t('wheel.turning.text');
    const { spinsLeftToday: count, freeSpinsLeft: free, costPoints: points } = wheel;
    return free > 0
      ? t('wheel.left.free', { count, free })
      : t('wheel.left.paid', { count, points });
  }

  function failure(): ErrorWords | null {
    if (draw.refusal !== null) return refusalWords(draw.refusal, facts, t, language);
    if (draw.error === null) return null;
    const { title } = describeError(draw.error, t);
    return {
      title,
      advice: t(draw.isUnanswered ? 'wheel.lost.answer.next' : 'wheel.notDrawn.next'),
    };
  }
}
