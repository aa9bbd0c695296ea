/** What closing would cost now, as the server says it. */
export interface Closure {
  readonly pointsLost: number;
  readonly openRedemptions: number;
  readonly pendingGifts: number;
  readonly vouchersLost: number;
}

export const CLOSING_STEPS = ['lose', 'happens', 'confirm'] as const;
export type ClosingStep = (typeof CLOSING_STEPS)[number];

/** Where somebody stands on the way out: a step, or stopped because something is still open. */
export type ClosingView = ClosingStep | 'blocked';

/** What is shown: while redemptions are open there is no way on, from whatever step. */
export function closingView(step: ClosingStep, closure: Closure): ClosingView {
  return closure.openRedemptions > 0 ? 'blocked' : step;
}

/** The step after this one; the last has none. */
export function nextStep(step: ClosingStep): ClosingStep {
  return CLOSING_STEPS[CLOSING_STEPS.indexOf(step) + 1] ?? step;
}

/** Whether the word was typed as asked; blanks around it and small letters do not matter. */
export function isConfirmed(typed: string, word: string): boolean {
  return typed.trim().toLowerCase() === word.toLowerCase();
}
