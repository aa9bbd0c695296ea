import { describe, expect, test } from '@jest/globals';
import { parseValue } from 'graphql';
import { DateTimeScalar, LocalDateScalar } from './time.scalar.js';
import { FenScalar, PointsScalar } from './whole-number.scalar.js';

describe.each([PointsScalar, FenScalar])('$name', (scalar) => {
  test.each([0, 1, -1, 2 ** 53 - 1, -(2 ** 53 - 1)])('%d is taken and given', (value) => {
    expect(scalar.parseValue(value)).toBe(value);
    expect(scalar.serialize(value)).toBe(value);
    expect(scalar.parseLiteral(parseValue(String(value)), {})).toBe(value);
  });

  test.each([1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, '1', true, null, {}, []])(
    '%p is refused',
    (value) => {
      expect(() => scalar.parseValue(value)).toThrow(/whole number/);
      expect(() => scalar.serialize(value)).toThrow(/whole number/);
    },
  );

  test.each(['1.0', '"1"', '9007199254740992', 'true'])('the literal %s is refused', (literal) => {
    expect(() => scalar.parseLiteral(parseValue(literal), {})).toThrow(/whole number/);
  });
});

describe('DateTime', () => {
  test.each([
    ['2026-03-07T06:30:00.000Z', '2026-03-07T06:30:00.000Z'],
    ['2026-03-07T14:30:00+08:00', '2026-03-07T06:30:00.000Z'],
    ['2026-03-07T06:30:00.123456Z', '2026-03-07T06:30:00.123Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
  ])('%s is %s', (given, canonical) => {
    const moment = DateTimeScalar.parseValue(given);
    expect(moment).toBe(Date.parse(canonical));
    expect(DateTimeScalar.serialize(moment)).toBe(canonical);
  });

  test.each([
    '2026-02-30T00:00:00Z',
    '2026-03-07',
    '2026-03-07T06:30:00',
    '2026-03-07 06:30:00Z',
    '2026-03-07T24:00:00Z',
    '2026-03-07T06:60:00Z',
    1_772_865_000_000,
    null,
  ])('%p is refused', (value) => {
    expect(() => DateTimeScalar.parseValue(value)).toThrow(/RFC 3339/);
  });
});

describe('LocalDate', () => {
  test.each(['2026-03-07', '2024-02-29'])('%s is taken and given', (value) => {
    expect(LocalDateScalar.parseValue(value)).toBe(value);
    expect(LocalDateScalar.serialize(value)).toBe(value);
  });

  test.each(['2026-02-29', '2026-13-01', '2026-3-7', '2026-03-07T00:00:00Z', 20260307, null])(
    '%p is refused',
    (value) => {
      expect(() => LocalDateScalar.parseValue(value)).toThrow(/calendar day/);
    },
  );
});
