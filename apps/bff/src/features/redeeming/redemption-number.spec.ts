import { businessDate, id, passesLuhn, type RedemptionId } from '@huiji/shared-types';
import { expect, test } from '@jest/globals';
import { redemptionNumber } from './redemption-number.js';

const DAY = businessDate('2026-11-25');
const numberOf = (text: string) => redemptionNumber(id<RedemptionId>(text), DAY);

test('has the date, eight digits and a check digit', () => {
  const number = numberOf('01M806N1YZ1JVXDR7VETWJTVWA');
  expect(number).toMatch(/^R261125\d{9}$/);
  expect(passesLuhn(number.slice(1))).toBe(true);
});

test('is another for the next id', () => {
  expect(numberOf('01M806N1YZ1JVXDR7VETWJTVWA')).not.toBe(numberOf('01M806N1YZ1JVXDR7VETWJTVWB'));
});
