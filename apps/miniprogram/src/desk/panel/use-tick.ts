import { useEffect, useReducer } from 'react';
import { machineNow } from '../../platform/clock';

const TICK_MS = 1_000;

/** The machine's time (epoch ms); draws anew every second, also while that time stands still. */
export function useTick(): number {
  const [, tick] = useReducer((ticks: number) => ticks + 1, 0);
  useEffect(() => {
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return machineNow();
}
