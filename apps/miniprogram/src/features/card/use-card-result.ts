import { useState } from 'react';
import { tick } from '@/lib/preferences/tick';
import { refreshBalances } from '@/lib/query/refresh-balances';
import { isOver } from './events-since';
import type { CardEvent } from './use-card-events';

interface Told {
  readonly event: CardEvent;
  /** The phone's clock, epoch ms. */
  readonly at: number;
}

/**
 * What the till last did with the card, until it is put away; the tick of a reading of which no sale
 * came gives way by itself. `time` is the phone's clock, epoch ms.
 */
export function useCardResult(time: number, refreshCodes: () => unknown) {
  const [told, setTold] = useState<Told | null>(null);
  const isStale = told?.event.kind === 'CARD_READ' && isOver(told.at, time);
  return {
    shown: isStale ? null : (told?.event ?? null),
    show(next: CardEvent) {
      setTold({ event: next, at: time });
      tick();
      // The code that was read has served; whatever is shown next must be a fresh one.
      if (next.kind === 'CARD_READ') refreshCodes();
      else refreshBalances();
    },
    putAway: () => setTold(null),
  };
}
