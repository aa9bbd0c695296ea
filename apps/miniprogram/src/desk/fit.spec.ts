import { expect, test } from '@jest/globals';
import { BEZEL, GAP, NAME_HEIGHT, PHONE_HEIGHT, PHONE_WIDTH, scaleFor } from './fit';

const wide = (phones: number) => phones * (PHONE_WIDTH + 2 * BEZEL) + (phones - 1) * GAP;
const HIGH = PHONE_HEIGHT + 2 * BEZEL + NAME_HEIGHT;

test.each([
  ['one that fits exactly', { width: wide(1), height: HIGH }, 1, 1],
  ['three that fit exactly', { width: wide(3), height: HIGH }, 3, 1],
  ['more room than needed', { width: 4_000, height: 4_000 }, 3, 1],
  ['half the height, bounded', { width: wide(1), height: HIGH / 2 }, 1, 0.62],
  ['no room at all', { width: 0, height: 0 }, 3, 0.62],
])('%s', (_what, room, phones, scale) => {
  expect(scaleFor(room, phones, NAME_HEIGHT)).toBe(scale);
});

test('the tighter side decides', () => {
  const low = scaleFor({ width: wide(2), height: HIGH - 100 }, 2, NAME_HEIGHT);
  expect(low).toBeCloseTo(764 / 864, 6);
  const narrow = scaleFor({ width: wide(2) - 82, height: HIGH }, 2, NAME_HEIGHT);
  expect(narrow).toBeCloseTo(0.9, 6);
  expect(scaleFor({ width: wide(1), height: HIGH - NAME_HEIGHT }, 1, 0)).toBe(1);
});
