import { expect, test } from '@jest/globals';
import { pointsTaken } from './points-taken';

const SOON = '2026-11-30T15:59:59.999Z';
const LATER = '2026-12-31T15:59:59.999Z';
const EXPIRING = [
  { points: 300, expiresAt: SOON },
  { points: 500, expiresAt: LATER },
];

test('what lapses first is taken first', () => {
  expect(pointsTaken(400, EXPIRING)).toEqual({
    lapsing: [
      { points: 300, expiresAt: SOON },
      { points: 100, expiresAt: LATER },
    ],
    next: { points: 400, expiresAt: LATER },
  });
});

test('a part of the first leaves the rest of it', () => {
  expect(pointsTaken(100, EXPIRING)).toEqual({
    lapsing: [{ points: 100, expiresAt: SOON }],
    next: { points: 200, expiresAt: SOON },
  });
});

test('more than what lapses leaves nothing that does', () => {
  expect(pointsTaken(1_000, EXPIRING).next).toBeNull();
  expect(pointsTaken(1_000, [])).toEqual({ lapsing: [], next: null });
});
