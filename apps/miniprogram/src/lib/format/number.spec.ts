import { expect, test } from '@jest/globals';
import {
  formatFactor,
  formatFen,
  formatNumber,
  formatPercent,
  formatSigned,
  formatYuan,
} from './number';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [12_680, '12,680'],
  [1_234_567, '1,234,567'],
  [-500, '−500'],
  [9_007_199_254_740_991, '9,007,199,254,740,991'],
])('%d is written %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test('points of a line carry their sign', () => {
  expect([172, 0, -1400].map(formatSigned)).toEqual(['+172', '0', '−1,400']);
});

test.each([
  [8600, '¥86.00'],
  [5, '¥0.05'],
  [123_456_789, '¥1,234,567.89'],
  [-990, '−¥9.90'],
])('%d fen are %s', (fen, text) => {
  expect(formatFen(fen)).toBe(text);
});

test.each([
  [500, '¥5'],
  [12_680, '¥126.80'],
  [1_000_000, '¥10,000'],
  [0, '¥0'],
])('%d fen are %s in words', (fen, text) => {
  expect(formatYuan(fen)).toBe(text);
});

test('basis points are factors or shares', () => {
  expect([10_000, 12_000, 50_000, 12_345].map(formatFactor)).toEqual(['1', '1.2', '5', '1.23']);
  expect([5000, 1250].map(formatPercent)).toEqual(['50%', '12.5%']);
});
