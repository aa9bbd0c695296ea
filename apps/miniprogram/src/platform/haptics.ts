/** How something ended, as it is felt and heard without looking. */
export type Outcome = 'done' | 'refused';

const TICK_MS = 15;
/** Times of shaking and of rest in turn, ms: one short, or two long. */
const PATTERN_MS = { done: [60], refused: [220, 120, 220] } as const;

/** Whether this phone lets the app vibrate. */
export function canVibrate(): boolean {
  return 'vibrate' in navigator;
}

/** A short, light tick of the phone; a phone that cannot do it stays still. */
export function lightTick(): void {
  vibrate([TICK_MS]);
}

/** One short buzz when done, two long ones when refused. */
export function buzz(outcome: Outcome): void {
  vibrate(PATTERN_MS[outcome]);
}

function vibrate(pattern: readonly number[]): void {
  // Browsers complain of a page that shakes the phone before anybody has touched it.
  if (navigator.userActivation?.hasBeenActive === false) return;
  if (canVibrate()) navigator.vibrate([...pattern]);
}
