import {
  CARD_CODE_SLOTS,
  CARD_CODE_STEP_SECONDS,
  cardCodeStep,
  type Instant,
} from '@huiji/shared-types';
import { cardCodeOf } from './card-code-mac.js';
import type { CardHandleEntity } from './card-handle.entity.js';

/** Most codes handed out at a time: an hour of working offline. */
export const CARD_CODES_AT_ONCE = 60;

/** Codes for the coming steps: `codes[i]` is valid in step `firstStep + i`. */
export interface CardCodeBatch {
  readonly serverTime: Instant;
  readonly stepSeconds: number;
  readonly generation: number;
  readonly firstStep: number;
  readonly codes: readonly string[];
}

/** What decides the codes of a handle. */
export type CardCodeState = Pick<
  CardHandleEntity,
  'handle' | 'generation' | 'usedStep' | 'usedSlot'
>;

/** The slot handed out for a step: the one after the slot consumed in it, and the last one again when all are. */
function slotFor(step: number, { usedStep, usedSlot }: CardCodeState): number {
  return step === usedStep ? Math.min((usedSlot ?? 0) + 1, CARD_CODE_SLOTS - 1) : 0;
}

/** @param count 1 to 60 */
export function cardCodeBatch(
  secret: string,
  prefix: string,
  state: CardCodeState,
  now: Instant,
  count: number,
): CardCodeBatch {
  const { handle, generation } = state;
  const firstStep = cardCodeStep(now);
  const codes = Array.from({ length: count }, (_, ahead) => {
    const step = firstStep + ahead;
    return cardCodeOf(secret, prefix, { handle, generation, step }, slotFor(step, state));
  });
  return { serverTime: now, stepSeconds: CARD_CODE_STEP_SECONDS, generation, firstStep, codes };
}
