import { useI18n } from '@/lib/i18n/use-i18n';
import { WheelHub } from '../wheel/wheel-hub';
import type { Obstacle } from './readiness';
import type { useDraw } from './use-draw';
import type { Wheel } from './use-wheel';

interface BoardHubProps {
  readonly wheel: Pick<Wheel, 'costPoints' | 'freeSpinsLeft'>;
  readonly draw: ReturnType<typeof useDraw>;
  readonly obstacle: Obstacle | null;
}

/** The button in the middle, as far as the draw has come. */
export function BoardHub({ wheel, draw, obstacle }: BoardHubProps) {
  const { t } = useI18n();
  if (draw.isAsking) return <WheelHub title={t('wheel.turning')} isBusy onPress={draw.skip} />;
  if (draw.turning === 'landing') return <WheelHub title={t('wheel.skip')} onPress={draw.skip} />;
  if (draw.isUnanswered) return <WheelHub title={t('wheel.spin.again')} onPress={draw.spin} />;
  if (obstacle !== null) {
    const isOver = obstacle.kind === 'notOpen' || obstacle.kind === 'closed';
    const spent = obstacle.kind === 'limit' ? t('wheel.spin.none') : undefined;
    return (
      <WheelHub
        title={t(isOver ? 'wheel.spin.closed' : 'wheel.spin')}
        text={obstacle.kind === 'points' ? cost() : spent}
        disabled
        onPress={draw.spin}
      />
    );
  }
  return <WheelHub title={t('wheel.spin')} text={cost()} onPress={draw.spin} />;

  function cost(): string {
    return wheel.freeSpinsLeft > 0
      ? t('wheel.spin.free')
      : t('wheel.spin.cost', { points: wheel.costPoints });
  }
}
