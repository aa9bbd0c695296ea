import type { Outcome } from '@/platform/haptics';

/** A tone, sounded one or more times. */
export interface Tone {
  readonly hertz: number;
  readonly ms: number;
  readonly times: number;
  /** Silence between two of them. */
  readonly gapMs: number;
}

/** Told apart without looking: one short high tone when done, two long low ones when refused. */
export const TONES: Readonly<Record<Outcome, Tone>> = {
  done: { hertz: 1568, ms: 90, times: 1, gapMs: 0 },
  refused: { hertz: 294, ms: 260, times: 2, gapMs: 100 },
};
