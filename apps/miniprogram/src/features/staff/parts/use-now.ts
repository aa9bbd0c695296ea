import { useEffect, useState } from 'react';
import { now } from '@/platform/clock';

/** The time by this phone, epoch ms, redrawn every `everyMs`; null stops it. */
export function useNow(everyMs: number | null): number {
  const [instant, setInstant] = useState(now);
  useEffect(() => {
    if (everyMs === null) return;
    setInstant(now());
    const timer = setInterval(() => setInstant(now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return instant;
}
