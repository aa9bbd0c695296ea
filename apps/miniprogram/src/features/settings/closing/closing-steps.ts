import type { ClosureCauses } from './blocked-words';

/** What closing would cost now, as the server says it. */
export interface Closure {
  readonly pointsLost: number;
  readonly openRedemptions: number;
  readonly pendingGifts: number;
  readonly vouchersLost: number;
  /** Won at the wheel and still to be claimed. */
  readonly prizesLost: number;
  /** null when nothing stands in the way. */
  readonly blocked: ClosureCauses | null;
}

export const CLOSING_STEPS = ['lose', 'happens', 'confirm'] as const;
export type ClosingStep = (typeof CLOSING_STEPS)[number];

/** The step after this one; the last has none. */
export function nextStep(step: ClosingStep): ClosingStep {
  return CLOSING_STEPS[CLOSING_STEPS.indexOf(step) + 1] ?? step;
}

/** Whether the word was typed as asked; blanks around it and small letters do not matter. */
export function isConfirmed(typed: string, word: string): boolean {
  return typed.trim().toLowerCase() === word.toLowerCase();
}
