import { useCallback, useEffect, useRef } from 'react';
import { usePreferences } from '@/lib/preferences/use-preferences';
import { shieldFromCapture } from '@/platform/capture-shield';
import { now } from '@/platform/clock';
import { brighten, keepAwake } from '@/platform/screen-care';
import { isIdle } from './is-idle';

/**
 * While the card is on screen: bright unless the member does not want that, out of screenshots where the phone can do that, and awake until
 * nobody has touched it for a while. As it was before afterwards.
 * @param time the phone's clock, epoch ms, running while the page is visible
 * @returns what to call when somebody is there
 */
export function useScreenCare(isVisible: boolean, time: number): () => void {
  const touchedAt = useRef(time);
  const touch = useCallback(() => {
    touchedAt.current = now();
  }, []);
  useEffect(() => {
    if (!isVisible) return;
    touch();
    return shieldFromCapture();
  }, [isVisible, touch]);

  const { brightCard } = usePreferences();
  const isBright = isVisible && brightCard;
  useEffect(() => (isBright ? brighten() : undefined), [isBright]);

  const isAwake = isVisible && !isIdle(touchedAt.current, time);
  useEffect(() => (isAwake ? keepAwake() : undefined), [isAwake]);
  return touch;
}
