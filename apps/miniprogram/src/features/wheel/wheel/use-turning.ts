import { useEffect, useState } from 'react';
import { currentLook } from '@/lib/appearance/appearance-store';
import { now } from '@/platform/clock';
import { prefersReducedMotion } from '@/platform/motion';
import { landingRotation } from './geometry';

/** How long it turns at most while it waits for the answer, ms; then it stands as it stood. */
export const WAITING_MS = 8_000;
/** From the answer until it rests, ms. */
export const LANDING_MS = 3_600;
const WAITING_TURNS = 20;
const LANDING_TURNS = 4;
const WHOLE_TURN = 360;

/** resting: as it was left; waiting: turning until the answer comes; landing: slowing down towards it. */
export type Turning = 'resting' | 'waiting' | 'landing';

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
    if (turning !== 'landing') return;
    const timer = setTimeout(() => setWheel(restWhereItGoes), LANDING_MS);
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
      setWheel(({ turning: before, rotation, waitsSince }) => {
        if (before !== 'waiting') {
          return { ...AT_REST, rotation: landingRotation({ ...stop, from: rotation, turns: 0 }) };
        }
        const passed = Math.min(1, (now() - waitsSince) / WAITING_MS) * WAITING_TURNS * WHOLE_TURN;
        const from = rotation - WAITING_TURNS * WHOLE_TURN + passed;
        const target = landingRotation({ ...stop, from, turns: LANDING_TURNS });
        return { turning: 'landing', rotation: target, waitsSince };
      });
    },
    /** No answer: it stands as it stood. */
    stop(): void {
      setWheel(({ rotation, turning: before }) => ({
        ...AT_REST,
        rotation: before === 'waiting' ? rotation - WAITING_TURNS * WHOLE_TURN : rotation,
      }));
    },
    /** It stands where it would stop. */
    skip: () => setWheel(restWhereItGoes),
  } as const;
}

const restWhereItGoes = ({ rotation }: Wheel): Wheel => ({ ...AT_REST, rotation });
