/** More than a tick of the clock and a slow phone can explain, ms. */
const JUMP_MS = 5000;

/** Whether the phone's clock (epoch ms) was set, or the phone slept, between two looks at it. */
export function hasJumped(before: number, after: number): boolean {
  return Math.abs(after - before) > JUMP_MS;
}
