import { instant } from '@huiji/shared-types';
import { expect, test } from '@jest/globals';
import { SettableClock } from './clock.js';

const NOON = instant(Date.parse('2026-11-20T04:00:00Z'));
const LONGER_THAN_THE_TEST_MS = 60_000;

const moveOn = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('a clock that is frozen stands at that very millisecond, is moved, and goes on from there', async () => {
  const clock = new SettableClock();
  clock.freezeAt(NOON);
  await moveOn(5);
  expect(clock.now()).toBe(NOON);
  expect(clock.isFrozen).toBe(true);
  clock.advance(1_000);
  await moveOn(5);
  expect(clock.now()).toBe(NOON + 1_000);
  clock.unfreeze();
  await moveOn(5);
  const gone = clock.now() - NOON - 1_000;
  expect(gone).toBeGreaterThan(0);
  expect(gone).toBeLessThan(LONGER_THAN_THE_TEST_MS);
  clock.reset();
  expect(Math.abs(clock.now() - Date.now())).toBeLessThan(LONGER_THAN_THE_TEST_MS);
});
