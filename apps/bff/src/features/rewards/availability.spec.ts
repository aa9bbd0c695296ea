import { instant, points } from '@huiji/shared-types';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  availabilityFor,
  availabilityForStaff,
  barred,
  type Offer,
  type Shopper,
} from './availability.js';

const NOW = instant(1_000);
const offer: Offer = {
  opensAt: null,
  closesAt: null,
  minimumTier: null,
  limitPerMember: null,
  stock: 5,
  pricePoints: points(100),
};
const shopper: Shopper = { tier: 'silver', available: points(100), debt: points(0), taken: 0 };

describe('what a member can have', () => {
  test.each<[string, Partial<Offer>, Partial<Shopper>, string, number]>([
    ['everything in order', {}, {}, 'REDEEMABLE', 0],
    ['the very instant it opens', { opensAt: NOW }, {}, 'REDEEMABLE', 0],
    ['a moment before it opens', { opensAt: instant(1_001) }, {}, 'NOT_OPEN_YET', 0],
    ['a moment before it closes', { closesAt: instant(1_001) }, {}, 'REDEEMABLE', 0],
    ['the very instant it closes', { closesAt: NOW }, {}, 'CLOSED', 0],
    ['none left', { stock: 0 }, {}, 'SOLD_OUT', 0],
    ['one point short', {}, { available: points(99) }, 'INSUFFICIENT_POINTS', 1],
    ['debt', {}, { available: points(0), debt: points(30) }, 'INSUFFICIENT_POINTS', 130],
    ['the tier itself', { minimumTier: 'gold' }, { tier: 'gold' }, 'REDEEMABLE', 0],
    ['a higher tier', { minimumTier: 'gold' }, { tier: 'diamond' }, 'REDEEMABLE', 0],
    ['a lower tier', { minimumTier: 'diamond' }, { tier: 'gold' }, 'TIER_TOO_LOW', 0],
    ['the last of the limit', { limitPerMember: 2 }, { taken: 1 }, 'REDEEMABLE', 0],
    ['the limit', { limitPerMember: 2 }, { taken: 2 }, 'LIMIT_REACHED', 0],
    ['closed and sold out', { closesAt: NOW, stock: 0 }, {}, 'CLOSED', 0],
    ['sold out and poor', { stock: 0 }, { available: points(1) }, 'SOLD_OUT', 99],
    ['too low and poor', { minimumTier: 'gold' }, { available: points(1) }, 'TIER_TOO_LOW', 99],
  ])('%s', (_, change, of, state, missingPoints) => {
    const found = availabilityFor({ ...offer, ...change }, { ...shopper, ...of }, NOW);
    expect(found).toMatchObject({ state, missingPoints });
  });

  test('staff are told stock and window, nothing of points or tiers', () => {
    expect(availabilityForStaff({ ...offer, minimumTier: 'diamond' }, NOW).state).toBe(
      'REDEEMABLE',
    );
    expect(availabilityForStaff({ ...offer, stock: 0 }, NOW).state).toBe('SOLD_OUT');
  });
});

test('never more than there are, and never more than the limit, however many are asked for', () => {
  const whole = fc.integer({ min: 0, max: 50 });
  fc.assert(
    fc.property(
      whole,
      whole,
      whole,
      fc.integer({ min: 1, max: 99 }),
      (stock, limit, taken, quantity) => {
        const asked = { ...offer, stock, limitPerMember: limit };
        const allowed = barred(asked, { tier: 'silver', taken }, quantity, NOW) === null;
        expect(allowed).toBe(quantity <= stock && taken + quantity <= limit);
      },
    ),
  );
});
