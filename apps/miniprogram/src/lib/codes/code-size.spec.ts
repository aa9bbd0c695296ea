import { expect, test } from '@jest/globals';
import { codeWidth } from './code-size';

const BARCODE_MODULES = 165;

test.each([
  [332, 2, 4],
  [272, 2, 3],
  [319, 3, 5],
  [100, 1, 1],
])('in %d points at %d pixels a point a module is %d whole pixels', (available, ratio, pixels) => {
  const width = codeWidth(BARCODE_MODULES, available, ratio);
  expect((width * ratio) / BARCODE_MODULES).toBe(pixels);
});

test('what fits is never exceeded', () => {
  for (let available = 170; available < 430; available += 1) {
    expect(codeWidth(BARCODE_MODULES, available, 3)).toBeLessThanOrEqual(available);
  }
});
