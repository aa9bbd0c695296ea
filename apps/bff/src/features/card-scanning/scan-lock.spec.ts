import { instant, MS_PER_MINUTE } from '@huiji/shared-types';
import { expect, test } from '@jest/globals';
import { afterScanFailure, NO_SCAN_LOCK, type ScanLock, scanLockedFor } from './scan-lock.js';

const START = 1_795_000_000_000;
const ALLOWED = 5;
const at = (minutes: number) => instant(START + minutes * MS_PER_MINUTE);

const failing = (minutes: readonly number[]): ScanLock =>
  minutes.reduce<ScanLock>(
    (lock, minute) => afterScanFailure(lock, at(minute), ALLOWED),
    NO_SCAN_LOCK,
  );

test.each([
  ['four failures', [0, 0, 0, 0], 0, 0],
  ['five at once', [0, 0, 0, 0, 0], 0, 60_000],
  ['half a minute later', [0, 0, 0, 0, 0], 0.5, 30_000],
  ['a minute later', [0, 0, 0, 0, 0], 1, 0],
  ['five over just less than the window', [0, 3, 6, 9, 14], 14, 60_000],
  ['five over the window', [0, 3, 6, 9, 15], 15, 0],
  ['a sixth after the lock', [0, 0, 0, 0, 0, 2], 2, 60_000],
  ['a sixth when the others have aged', [0, 0, 0, 0, 0, 16], 16, 0],
])('%s', (_, failures, now, left) => {
  expect(scanLockedFor(failing(failures), at(now))).toBe(left);
});

test('no more failures are kept than count', () => {
  expect(failing(Array.from({ length: 50 }, () => 0)).failures).toHaveLength(ALLOWED);
});
