import { useEffect, useState } from 'react';
import { now } from '@/platform/clock';

const TICK_MS = 1000;

/** The phone's clock (epoch ms), redrawn every second while it runs. */
export function useClock(isRunning: boolean): number {
  const [time, setTime] = useState(now);
  useEffect(() => {
    if (!isRunning) return;
    setTime(now());
    const timer = setInterval(() => setTime(now()), TICK_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  return time;
}
