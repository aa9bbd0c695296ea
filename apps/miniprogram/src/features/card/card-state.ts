import type { CardMoment } from '@/lib/card-steps';

export type CardState =
  /** Nothing from before and no answer yet. */
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly moment: Extract<CardMoment, { kind: 'code' }> }
  | { readonly kind: 'offline'; readonly moment: Extract<CardMoment, { kind: 'code' }> }
  | { readonly kind: 'used-up' }
  | { readonly kind: 'clock-wrong' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'failed' };

interface CardFacts {
  /** What the batch on the phone says now; null without a batch. */
  readonly moment: CardMoment | null;
  readonly isAsking: boolean;
  readonly error: 'none' | 'offline' | 'forbidden' | 'other';
}

/** What the card page shows. A refusal stands above everything; a good code above any other failure. */
export function cardState({ moment, isAsking, error }: CardFacts): CardState {
  if (error === 'forbidden') return { kind: 'blocked' };
  if (moment === null) {
    if (error === 'none' || isAsking) return { kind: 'loading' };
    return { kind: error === 'offline' ? 'used-up' : 'failed' };
  }
  if (moment.kind === 'code') return { kind: error === 'none' ? 'ready' : 'offline', moment };
  if (isAsking) return { kind: 'loading' };
  return { kind: moment.kind };
}
