import { expect, test } from '@jest/globals';
import { isWholeShelf, shelfFilter, WHOLE_SHELF } from './shelf-choice';

test.each([
  [WHOLE_SHELF, {}, true],
  [{ ...WHOLE_SHELF, sort: 'PRICE_ASC' as const }, {}, true],
  [{ ...WHOLE_SHELF, categoryId: 'home' }, { categoryId: 'home' }, false],
  [{ ...WHOLE_SHELF, isRedeemableOnly: true }, { redeemableOnly: true }, false],
  [
    { ...WHOLE_SHELF, categoryId: 'home', isRedeemableOnly: true },
    { categoryId: 'home', redeemableOnly: true },
    false,
  ],
])('%j is asked for as %j', (choice, filter, isWhole) => {
  expect(shelfFilter(choice)).toEqual(filter);
  expect(isWholeShelf(choice)).toBe(isWhole);
});
