import { expect, test } from '@jest/globals';
import { discBackground, sectorTones, topPrize } from './sector-tones';

const worth = (...values: number[]) => values.map((valueFen) => ({ valueFen }));

test('the top prize is the one worth most, the first of equals, none of nothing', () => {
  expect(topPrize(worth(5, 20, 300, 20))).toBe(2);
  expect(topPrize(worth(5, 20, 20))).toBe(1);
  expect(topPrize(worth(0, 0))).toBe(-1);
  expect(topPrize([])).toBe(-1);
});

test('sectors take turns, the top prize stands out', () => {
  expect(sectorTones(4, 1)).toEqual(['tint', 'brand', 'tint', 'card']);
  expect(sectorTones(3, -1)).toEqual(['tint', 'card', 'tint']);
});

test('the disc has each sector around its middle', () => {
  expect(discBackground(['tint', 'brand', 'tint', 'card'])).toBe(
    'conic-gradient(from -45deg, var(--brand-tint) 0deg 90deg, var(--brand) 90deg 180deg, ' +
      'var(--brand-tint) 180deg 270deg, var(--card) 270deg 360deg)',
  );
});
