import { useEffect, useState } from 'react';
import { currentLook } from '@/lib/appearance/appearance-store';
import { now } from '@/platform/clock';
import { prefersReducedMotion } from '@/platform/motion';
import { landingRotation } from './geometry';

/** How long it turns at most while it waits for the answer, ms; then it stands as it stood. */
const WAITING_MS = 8_000;
/** From the answer until it rests, ms; without an answer. */
const LANDING_MS = { landing: 3_600, stopping: 1_200 } as const;
const WAITING_TURNS = 20;
const LANDING_TURNS = 4;
const STOPPING_TURNS = 1;
const WHOLE_TURN = 360;

/**
 * resting: as it was left; waiting: turning until the answer comes; landing: slowing down towards it;
 * stopping: slowing down to where it stood before, for no answer came.
 */
export type Turning = 'resting' | 'waiting' | 'landing' | 'stopping';

export interface Stop {
  readonly index: number;
  readonly count: number;
  /** See geometry. */
  readonly swing: number;
}

interface Wheel {
  readonly turning: Turning;
  /** Where it rests or is on the way to, degrees clockwise. */
  readonly rotation: number;
  readonly waitsSince: number;
}

const AT_REST: Wheel = { turning: 'resting', rotation: 0, waitsSince: 0 };
const wantsLittle = () => prefersReducedMotion() || currentLook().hasLittleMotion;

/**
 * How the wheel turns: a target and the style sheet's transition towards it, which takes up the motion wherever it
 * is when the target changes. Who wants little motion sees it stand where it stops.
 */
export function useTurning() {
  const [wheel, setWheel] = useState(AT_REST);
  const { turning } = wheel;
  useEffect(() => {
    if (turning === 'resting' || turning === 'waiting') return;
    const timer = setTimeout(() => setWheel(restWhereItGoes), LANDING_MS[turning]);
    return () => clearTimeout(timer);
  }, [turning]);
  return {
    turning,
    rotation: wheel.rotation,
    /** It begins to turn, before anybody knows where it will stop. */
    start(): void {
      if (wantsLittle()) return;
      setWheel(({ rotation }) => ({
        turning: 'waiting',
        rotation: rotation + WAITING_TURNS * WHOLE_TURN,
        waitsSince: now(),
      }));
    },
    /** It slows down onto what the server has drawn. */
    land(stop: Stop): void {
      setWheel((before) => {
        const isTurning = before.turning === 'waiting';
        const turns = isTurning ? LANDING_TURNS : 0;
        const rotation = landingRotation({ ...stop, from: placeOf(before), turns });
        return { ...AT_REST, rotation, turning: isTurning ? 'landing' : 'resting' };
      });
    },
    /** No answer: it comes to stand as it stood. */
    stop(): void {
      setWheel((before) => {
        if (before.turning !== 'waiting') return before;
        // Whole turns to where it was going lead to where it came from, too.
        const turns = Math.ceil((placeOf(before) - before.rotation) / WHOLE_TURN) + STOPPING_TURNS;
        const rotation = before.rotation + turns * WHOLE_TURN;
        return { ...AT_REST, rotation, turning: 'stopping' };
      });
    },
    /** It stands where it would stop. */
    skip: () => setWheel(restWhereItGoes),
  } as const;
}

/** About where it is now; the style sheet knows it exactly. */
function placeOf({ turning, rotation, waitsSince }: Wheel): number {
  if (turning !== 'waiting') return rotation;
  const left = Math.max(0, 1 - (now() - waitsSince) / WAITING_MS);
  return rotation - left * WAITING_TURNS * WHOLE_TURN;
}

const restWhereItGoes = ({ rotation }: Wheel): Wheel => ({ ...AT_REST, rotation });
