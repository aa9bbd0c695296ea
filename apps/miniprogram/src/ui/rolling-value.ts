import { useEffect, useRef, useState } from 'react';
import { FRAME_MS, prefersReducedMotion } from '@/platform/motion';

/** The number token of the motion scale, ms. */
const ROLL_MS = 600;

/** `target`, reached over 600 ms whenever it changes; at once when motion is not wanted. */
export function useRollingValue(target: number): number {
  const [shown, setShown] = useState(target);
  const from = useRef(target);
  useEffect(() => {
    const start = from.current;
    if (start === target) return;
    if (prefersReducedMotion()) {
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

/** The whole number shown after `progress` (0 to 1) of the way, slowing down towards the end. */
export function valueAt(start: number, target: number, progress: number): number {
  if (progress >= 1) return target;
  const eased = 1 - (1 - progress) ** 3;
  return Math.round(start + (target - start) * eased);
}
