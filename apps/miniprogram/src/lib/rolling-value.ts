import { useEffect, useRef, useState } from 'react';
import { FRAME_MS, prefersReducedMotion } from '@/platform/motion';
import { currentLook } from './appearance/appearance-store';
import { valueAt } from './value-at';

/** The number token of the motion scale, ms. */
const ROLL_MS = 600;

/** `target`, reached over 600 ms from `first` and whenever it changes; at once when motion is not wanted. */
export function useRollingValue(target: number, first = target): number {
  const [shown, setShown] = useState(first);
  const from = useRef(first);
  useEffect(() => {
    const start = from.current;
    if (start === target) return;
    if (prefersReducedMotion() || currentLook().hasLittleMotion) {
      from.current = target;
      setShown(target);
      return;
    }
    let elapsed = 0;
    const timer = setInterval(() => {
      elapsed += FRAME_MS;
      const value = valueAt(start, target, elapsed / ROLL_MS);
      from.current = value;
      setShown(value);
      if (value === target) clearInterval(timer);
    }, FRAME_MS);
    return () => clearInterval(timer);
  }, [target]);
  return shown;
}
