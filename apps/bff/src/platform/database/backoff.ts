import { setTimeout as sleep } from 'node:timers/promises';

export const MAX_ATTEMPTS = 5;
const FLOOR_MS = 5;
const CEILING_MS = 80;

/** Full jitter, so that those who collided do not collide again. @param attempt 1 for the first retry. */
export async function backOff(attempt: number): Promise<void> {
  const ceiling = Math.min(CEILING_MS, FLOOR_MS * 2 ** attempt);
  await sleep(FLOOR_MS + Math.random() * (ceiling - FLOOR_MS));
}
