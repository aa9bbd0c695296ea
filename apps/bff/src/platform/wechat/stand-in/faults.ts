import { z } from 'zod';

const LONGEST_DELAY_MS = 60_000;

/** One thing that goes wrong at one address, a number of times or until the faults are set anew. */
export const faultSchema = z.strictObject({
  /** Of the API, such as /sns/jscode2session; every one when left out. */
  path: z.string().startsWith('/').optional(),
  kind: z.enum(['ERRCODE', 'SLOW', 'HANG_UP', 'BROKEN_JSON']),
  /** For ERRCODE: -1 busy, 45011 quota, 40226 risky user ... */
  errcode: z.number().int().default(-1),
  /** For SLOW, in ms. */
  delayMs: z.number().int().min(0).max(LONGEST_DELAY_MS).default(5_000),
  times: z.number().int().positive().optional(),
});
export type Fault = z.infer<typeof faultSchema>;

/** What is to go wrong next. */
export class Faults {
  private waiting: { readonly fault: Fault; left: number }[] = [];

  set(faults: readonly Fault[]): void {
    this.waiting = faults.map((fault) => ({
      fault,
      left: fault.times ?? Number.POSITIVE_INFINITY,
    }));
  }

  /** Uses up one turn of the first fault that fits. */
  next(path: string): Fault | null {
    const fitting = this.waiting.find(
      ({ fault, left }) => left > 0 && (fault.path === undefined || fault.path === path),
    );
    if (fitting === undefined) {
      return null;
    }
    fitting.left -= 1;
    return fitting.fault;
  }
}
