import { expect, test } from '@jest/globals';
import { formatSeconds, monthEnd, nextSaturday, weekdayOf } from './clock-moves';

const at = (text: string) => Date.parse(`${text}+08:00`);

test.each([
  ['2026-11-25T10:00:00', 3],
  ['2026-11-28T00:00:00', 6],
  ['2026-11-29T23:59:59', 0],
])('the weekday of %s is %i', (moment, weekday) => {
  expect(weekdayOf(at(moment))).toBe(weekday);
});

test.each([
  ['2026-11-25T10:00:05', '2026-11-28T10:00:05'],
  ['2026-11-27T23:30:00', '2026-11-28T23:30:00'],
  ['2026-11-28T09:00:00', '2026-12-05T09:00:00'],
  ['2026-12-27T09:00:00', '2027-01-02T09:00:00'],
])('the Saturday after %s is %s', (from, to) => {
  expect(nextSaturday(at(from))).toBe(at(to));
});

test.each([
  ['2026-11-25T10:12:13', '2026-11-30T23:55:00'],
  ['2026-11-30T23:54:59', '2026-11-30T23:55:00'],
  ['2026-11-30T23:55:00', '2026-12-31T23:55:00'],
  ['2028-02-01T00:00:00', '2028-02-29T23:55:00'],
  ['2026-12-31T23:59:59', '2027-01-31T23:55:00'],
])('the end of the month after %s is %s', (from, to) => {
  expect(monthEnd(at(from))).toBe(at(to));
});

test('seconds are shown at the programme’s place', () => {
  expect(formatSeconds(at('2026-11-25T09:05:07.890'))).toBe('09:05:07');
  expect(formatSeconds(at('2026-11-25T00:00:00'))).toBe('00:00:00');
  expect(formatSeconds(at('2026-11-25T23:59:59.999'))).toBe('23:59:59');
});
