import { expect, test } from '@jest/globals';
import { drawBarcode, drawQr } from './draw-code';

const DIGITS = '20481920337202212479';

test('the QR code of 20 digits is version 1 with its quiet zone', () => {
  expect(drawQr(DIGITS).modules).toBe(21 + 8);
});

test('the barcode of 20 digits has ten blank modules at each end', () => {
  expect(drawBarcode(DIGITS).modules).toBe(145 + 20);
});

test('the digits are nowhere in the pictures', () => {
  expect(decodeURIComponent(drawQr(DIGITS).picture)).not.toContain(DIGITS);
  expect(decodeURIComponent(drawBarcode(DIGITS).picture)).not.toContain(DIGITS);
});
