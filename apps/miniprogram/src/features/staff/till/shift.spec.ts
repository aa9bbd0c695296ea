import { describe, expect, test } from '@jest/globals';
import { type Shift, shiftOf, withRefund, withSale, withShift } from './shift';

const MORNING = Date.parse('2026-11-25T09:00:00+08:00');
const NOON = Date.parse('2026-11-25T12:00:00+08:00');
/** 23:59 and 00:01 of the next day at the programme's place are both the 25th in UTC. */
const LATE = Date.parse('2026-11-25T23:59:00+08:00');
const NEXT_DAY = Date.parse('2026-11-26T00:01:00+08:00');

const begun = (clerk: string, instant: number): Shift => shiftOf([], clerk, instant);

describe('whose shift and since when', () => {
  test.each([
    { name: 'nobody has worked yet', known: [], instant: NOON, since: NOON },
    { name: 'the clerk began', known: [begun('zhou', MORNING)], instant: NOON, since: MORNING },
    { name: 'until midnight', known: [begun('zhou', MORNING)], instant: LATE, since: MORNING },
    { name: 'a new date', known: [begun('zhou', NOON)], instant: NEXT_DAY, since: NEXT_DAY },
    { name: 'another clerk began', known: [begun('wu', MORNING)], instant: NOON, since: NOON },
  ])('$name', ({ known, instant, since }) => {
    expect(shiftOf(known, 'zhou', instant)).toMatchObject({ clerk: 'zhou', since, sales: 0 });
  });
});

describe('what is kept', () => {
  const zhou = withSale(begun('zhou', MORNING), { grossFen: 8_600, payableFen: 8_100 });
  const wu = begun('wu', NOON);

  test('clerks of one date stand side by side', () => {
    const kept = withShift(withShift([], zhou), wu);
    expect(shiftOf(kept, 'zhou', LATE)).toEqual(zhou);
    expect(shiftOf(kept, 'wu', LATE)).toEqual(wu);
  });

  test('a changed shift takes the place of its older self', () => {
    const more = withSale(zhou, { grossFen: 1_000, payableFen: 1_000 });
    expect(withShift(withShift([], zhou), more)).toEqual([more]);
  });

  test('shifts of an earlier date are left out', () => {
    const today = begun('wu', NEXT_DAY);
    expect(withShift([zhou], today)).toEqual([today]);
  });
});

test('sales and refunds add up, in money and in all', () => {
  let shift = begun('zhou', MORNING);
  shift = withSale(shift, { grossFen: 8_600, payableFen: 8_100 });
  shift = withSale(shift, { grossFen: 1_990, payableFen: 1_990 });
  shift = withRefund(shift, { refundedFen: 8_600, cashFen: 8_100 });
  expect(shift).toMatchObject({
    ...{ sales: 2, grossFen: 10_590, moneyFen: 10_090 },
    ...{ refunds: 1, refundedFen: 8_600, cashFen: 8_100 },
  });
});
