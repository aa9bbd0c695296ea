import { describe, expect, test } from '@jest/globals';
import { closed, type DeskPlaces, moved, opened, parsePlaces, placesAt } from './phone-place';

const TILL = '/features/staff/pages/till/index';
const CARD = '/pages/card/index';
const LIN = { name: 'lin', path: '/pages/home/index' };
const CLERK = { name: 'clerk', path: TILL };
const WANG = { name: 'wang', path: '/pages/me/index' };
const TWO: DeskPlaces = { phones: [LIN, CLERK], active: 'lin' };
const THREE: DeskPlaces = { phones: [LIN, CLERK, WANG], active: 'wang' };

describe('the desk when a window opens', () => {
  test.each<[string, string, DeskPlaces | null, DeskPlaces]>([
    [
      'the first visit shows Lin',
      '/',
      null,
      { phones: [{ name: 'lin', path: '/' }], active: 'lin' },
    ],
    [
      'a deep link is for Lin',
      CARD,
      null,
      { phones: [{ name: 'lin', path: CARD }], active: 'lin' },
    ],
    ['the till is the clerk’s', TILL, null, { phones: [CLERK], active: 'clerk' }],
    ['without a page everything is as it was', '/', THREE, THREE],
    [
      'a deep link leads the phone in hand',
      CARD,
      THREE,
      { phones: [LIN, CLERK, { name: 'wang', path: CARD }], active: 'wang' },
    ],
    [
      'a link to the till leads the clerk’s phone',
      '/features/staff/pages/refund/index',
      TWO,
      {
        phones: [LIN, { name: 'clerk', path: '/features/staff/pages/refund/index' }],
        active: 'clerk',
      },
    ],
    [
      'or the one in hand where there is no clerk’s',
      TILL,
      { phones: [LIN], active: 'lin' },
      { phones: [{ name: 'lin', path: TILL }], active: 'lin' },
    ],
  ])('%s', (_what, path, stored, expected) => {
    expect(placesAt(path, stored)).toEqual(expected);
  });
});

test('a phone is opened once, at the right, and only while there is room', () => {
  expect(opened(TWO, WANG)).toEqual(THREE);
  expect(opened(TWO, { ...CLERK, path: CARD })).toEqual({ ...TWO, active: 'clerk' });
  expect(opened(THREE, { name: 'zhao', path: '/' })).toBe(THREE);
});

test('a phone is put away, but not the last one', () => {
  expect(closed(THREE, 'wang')).toEqual(TWO);
  expect(closed(THREE, 'lin')).toEqual({ phones: [CLERK, WANG], active: 'wang' });
  const one = { phones: [LIN], active: 'lin' };
  expect(closed(one, 'lin')).toBe(one);
});

test('a phone that goes elsewhere keeps its place', () => {
  expect(moved(TWO, 'clerk', CARD).phones).toEqual([LIN, { name: 'clerk', path: CARD }]);
});

test('what is stored is read again', () => {
  expect(parsePlaces(JSON.stringify(THREE))).toEqual(THREE);
});

test.each([
  ['nothing', null],
  ['no desk', '[]'],
  ['no phones', JSON.stringify({ phones: [], active: 'lin' })],
  ['a strange name', JSON.stringify({ phones: [{ ...LIN, name: 'LIN' }], active: 'LIN' })],
  ['another server', JSON.stringify({ phones: [{ ...LIN, path: '//evil' }], active: 'lin' })],
  ['nobody in hand', JSON.stringify({ ...TWO, active: 'wang' })],
  ['four phones', JSON.stringify({ ...TWO, phones: [LIN, LIN, LIN, LIN] })],
])('%s stored is nothing stored', (_what, text) => {
  expect(parsePlaces(text)).toBeNull();
});
