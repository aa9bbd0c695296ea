import { businessDate, fen, points } from '@huiji/shared-types';
import { expect, test } from '@jest/globals';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { discountOn, priceOf } from './reward-price.js';

const calendar = new BusinessCalendar('Asia/Shanghai');
const reward = (pricePoints: number, onOfferDay = true) => ({
  pricePoints: points(pricePoints),
  priceFen: fen(900),
  onOfferDay,
});

test.each([
  ['2026-11-24', 0],
  ['2026-11-25', 5_000],
  ['2026-11-26', 0],
])('on %s rewards cost %i basis points less', (date, bps) => {
  expect(discountOn(businessDate(date), calendar, 5_000)).toBe(bps);
});

test.each([
  ['half of it', 3_000, 5_000, true, 1_500, 3_000],
  ['fractions are the member’s gain', 601, 5_000, true, 300, 601],
  ['at least one point', 1, 5_000, true, 1, null],
  ['never less than one, whatever is set', 3_000, 100_000, true, 1, 3_000],
  ['no offer', 3_000, 5_000, false, 3_000, null],
  ['no discount', 3_000, 0, true, 3_000, null],
])('%s', (_, price, bps, onOfferDay, today, regularPoints) => {
  expect(priceOf(reward(price, onOfferDay), bps)).toEqual({
    points: today,
    fen: 900,
    regularPoints,
  });
});
