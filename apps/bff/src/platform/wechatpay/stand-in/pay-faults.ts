import { z } from 'zod';

const LONGEST_DELAY_MS = 60_000;

export const PAY_CALLS = [
  'PREPAY',
  'QUERY',
  'CLOSE',
  'REFUND',
  'REFUND_QUERY',
  'BILL',
  'BILL_FILE',
] as const;
export type PayCallName = (typeof PAY_CALLS)[number];

/** One thing that goes wrong with one call, a number of times or until the faults are set anew. */
export const payFaultSchema = z.strictObject({
  /** Every one when left out. */
  call: z.enum(PAY_CALLS).optional(),
  /** LOST_ANSWER: done, but the answer never arrives. */
  kind: z.enum(['ERROR', 'SLOW', 'HANG_UP', 'LOST_ANSWER', 'UNSIGNED', 'WRONG_KEY', 'STALE']),
  status: z.number().int().min(400).max(599).default(500),
  code: z.string().default('SYSTEM_ERROR'),
  delayMs: z.number().int().min(0).max(LONGEST_DELAY_MS).default(6_000),
  times: z.number().int().positive().optional(),
});
export type PayFault = z.infer<typeof payFaultSchema>;

/** What is to go wrong next. */
export class PayFaults {
  private waiting: { readonly fault: PayFault; left: number }[] = [];

  set(faults: readonly PayFault[]): void {
    this.waiting = faults.map((fault) => ({
      fault,
      left: fault.times ?? Number.POSITIVE_INFINITY,
    }));
  }

  /** Uses up one turn of the first fault that fits. */
  next(call: PayCallName): PayFault | null {
    const fitting = this.waiting.find(
      ({ fault, left }) => left > 0 && (fault.call === undefined || fault.call === call),
    );
    if (fitting === undefined) {
      return null;
    }
    fitting.left -= 1;
    return fitting.fault;
  }
}
