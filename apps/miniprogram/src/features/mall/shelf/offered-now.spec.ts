import { expect, test } from '@jest/globals';
import { offeredNow } from './offered-now';
import type { Offered } from './use-shelf';

const reward = (id: string, category: string): Offered => ({
  id,
  title: id,
  imageUrl: `/rewards/${id}.svg`,
  pricePoints: 100,
  priceFen: 0,
  regularPricePoints: null,
  category: { id: category, name: category.toUpperCase() },
});

const ids = (rewards: readonly Offered[]) => rewards.map(({ id }) => id);

const ALL = [
  reward('mug', 'home'),
  reward('tea', 'food'),
  reward('towel', 'home'),
  reward('rice', 'food'),
];

test('what was looked at last comes first and is the reason', () => {
  const offered = offeredNow(ALL, 'food');
  expect(ids(offered.rewards)).toEqual(['tea', 'rice', 'mug', 'towel']);
  expect(offered.because).toBe('FOOD');
});

test.each([null, 'travel'])(
  'without anything of the category seen (%s) the order stays',
  (seen) => {
    const offered = offeredNow(ALL, seen);
    expect(ids(offered.rewards)).toEqual(['mug', 'tea', 'towel', 'rice']);
    expect(offered.because).toBeNull();
  },
);

test('six are enough', () => {
  const many = Array.from({ length: 9 }, (_, nth) => reward(`r${nth}`, 'home'));
  expect(offeredNow(many, 'home').rewards).toHaveLength(6);
});
