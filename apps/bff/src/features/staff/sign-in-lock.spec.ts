import type { Instant } from '@huiji/shared-types';
import { instant, MS_PER_MINUTE } from '@huiji/shared-types';
import { expect, test } from '@jest/globals';
import { attemptsLeft, failedAgain, lockedUntil } from './sign-in-lock.js';

const at = (minutes: number): Instant => instant(minutes * MS_PER_MINUTE);
const failures = (...minutes: number[]): Instant[] =>
  minutes.map(at).reduce<Instant[]>((earlier, now) => failedAgain(earlier, now), []);

test('the fifth wrong password within 15 minutes locks for 15 minutes', () => {
  const five = failures(100, 101, 102, 103, 104);
  expect(lockedUntil(failures(100, 101, 102, 103), at(103))).toBeNull();
  expect(lockedUntil(five, at(104))).toBe(at(119));
  expect(lockedUntil(five, instant(at(119) - 1))).toBe(at(119));
  expect(lockedUntil(five, at(119))).toBeNull();
});

test('any 15 minutes count, not only those of a window', () => {
  expect(lockedUntil(failures(100, 112, 113, 114, 116), at(116))).toBeNull();
  expect(lockedUntil(failures(100, 112, 113, 114, 116, 117), at(117))).toBe(at(132));
});

test('tries that are left come back as failures grow old', () => {
  const two = failures(100, 110);
  expect(attemptsLeft(two, at(110))).toBe(3);
  expect(attemptsLeft(two, at(116))).toBe(4);
  expect(attemptsLeft(two, at(130))).toBe(5);
});
