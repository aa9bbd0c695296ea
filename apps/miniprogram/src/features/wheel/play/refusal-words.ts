import type { SpinWheelMutation } from '@/generated/graphql';
import type { ErrorWords } from '@/lib/describe-error';
import { formatDayAndClock } from '@/lib/format/date';
import type { Language } from '@/lib/i18n/language';
import type { Translate } from '@/lib/i18n/translate';
import { yuanFor } from '@/lib/programme/tier-gap';
import type { Obstacle } from './readiness';

export type SpinRefusal = Exclude<SpinWheelMutation['spinWheel'], { readonly __typename: 'Spin' }>;

interface Facts {
  readonly spinsPerDay: number;
  readonly freeSpinsPerDay: number;
  readonly debt: number;
  readonly earnMultiplierBps: number;
}

/** What the server has refused, as what stands in the way; null for a wheel that is another one now. */
function obstacleOf(refusal: SpinRefusal, { spinsPerDay, debt }: Facts): Obstacle | null {
  switch (refusal.__typename) {
    case 'InsufficientPoints':
      return debt > 0
        ? { kind: 'debt', debt }
        : { kind: 'points', required: refusal.required, available: refusal.available };
    case 'SpinLimitReached':
      return { kind: 'limit', count: spinsPerDay, nextAt: refusal.nextSpinAt };
    case 'WheelUnavailable':
      return null;
  }
}

/** Why the wheel did not turn, with the numbers, and what to do. */
export function refusalWords(
  refusal: SpinRefusal,
  facts: Facts,
  t: Translate,
  language: Language,
): ErrorWords {
  const obstacle = obstacleOf(refusal, facts);
  if (obstacle !== null) return obstacleWords(obstacle, facts, t, language);
  const version = refusal.__typename === 'WheelUnavailable' ? refusal.currentVersion : null;
  return version === null
    ? { title: t('wheel.no.gone'), advice: t('wheel.no.gone.next') }
    : { title: t('wheel.no.changed', { version }), advice: t('wheel.no.changed.next') };
}

/** Why the wheel cannot be turned now, with the numbers, and what to do. */
export function obstacleWords(
  obstacle: Obstacle,
  { earnMultiplierBps, freeSpinsPerDay }: Pick<Facts, 'earnMultiplierBps' | 'freeSpinsPerDay'>,
  t: Translate,
  language: Language,
): ErrorWords {
  const hasFree = freeSpinsPerDay > 0;
  const at = (instant: string) => formatDayAndClock(Date.parse(instant), language);
  switch (obstacle.kind) {
    case 'notOpen':
    case 'closed': {
      const { kind } = obstacle;
      return {
        title: t(`wheel.no.${kind}`, { when: at(obstacle.at) }),
        advice: t(`wheel.no.${kind}.next`),
      };
    }
    case 'limit':
      return {
        title: t('wheel.no.limit', { count: obstacle.count }),
        advice:
          obstacle.nextAt === null
            ? t('wheel.no.limit.later')
            : t(hasFree ? 'wheel.no.limit.next.free' : 'wheel.no.limit.next', {
                when: at(obstacle.nextAt),
              }),
      };
    case 'debt':
      return {
        title: t('wheel.no.debt', { debt: obstacle.debt }),
        advice: t('wheel.no.debt.next'),
      };
    case 'points': {
      const { required, available } = obstacle;
      const missing = Math.max(0, required - available);
      return {
        title: t('wheel.no.points', { required, available }),
        advice: t(hasFree ? 'wheel.no.points.next.free' : 'wheel.no.points.next', {
          missing,
          yuan: yuanFor(missing, earnMultiplierBps),
        }),
      };
    }
  }
}
