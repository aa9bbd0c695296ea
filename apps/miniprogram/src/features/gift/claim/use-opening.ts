import { useEffect, useState } from 'react';
import { currentLook } from '@/lib/appearance/appearance-store';
import { prefersReducedMotion } from '@/platform/motion';

/** The envelope token of the motion scale, ms. */
const OPENING_MS = 800;

export type Opening = 'closed' | 'opening' | 'open';

/** How far the envelope is open. Who wants little motion, or presses skip, sees it open at once. */
export function useOpening(isClaimed: boolean) {
  const [opening, setOpening] = useState<Opening>(isClaimed ? 'open' : 'closed');
  useEffect(() => {
    if (opening !== 'opening') return;
    const timer = setTimeout(() => setOpening('open'), OPENING_MS);
    return () => clearTimeout(timer);
  }, [opening]);
  return {
    opening: isClaimed && opening === 'closed' ? 'open' : opening,
    start: () =>
      setOpening(prefersReducedMotion() || currentLook().hasLittleMotion ? 'open' : 'opening'),
    skip: () => setOpening('open'),
  } as const;
}
