import { useEffect, useRef } from 'react';

const EVERY_MS = 1500;

/** Asks again and again while something is about to change. */
export function usePoll(isOn: boolean, ask: () => unknown): void {
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    if (!isOn) return;
    const timer = setInterval(() => latest.current(), EVERY_MS);
    return () => clearInterval(timer);
  }, [isOn]);
}
