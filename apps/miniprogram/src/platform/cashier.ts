import type { PaymentOutcome, PaymentParameters } from './pay.types';

/** A payment that waits for the person at the stand-in's cashier. */
export interface CashierVisit {
  readonly parameters: PaymentParameters;
  readonly end: (outcome: PaymentOutcome) => void;
}

let visit: CashierVisit | null = null;
const listeners = new Set<() => void>();

const show = (next: CashierVisit | null): void => {
  visit = next;
  for (const listener of listeners) listener();
};

export function onCashier(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function currentVisit(): CashierVisit | null {
  return visit;
}

/** Opens the cashier; one that is open already is left for the new one. */
export function openCashier(parameters: PaymentParameters): Promise<PaymentOutcome> {
  visit?.end({ kind: 'cancelled' });
  return new Promise((resolve) => {
    show({
      parameters,
      end: (outcome) => {
        if (visit?.parameters === parameters) show(null);
        resolve(outcome);
      },
    });
  });
}
