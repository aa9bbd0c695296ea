import { expect, test } from '@jest/globals';
import { type ConsentDue, consentDue } from './consent-due';

const OLDER = '2026-11-22';
const CURRENT = '2027-02-01';
const NEWER = '2027-03-01';

test.each<[string | null, string | null | undefined, ConsentDue]>([
  // Agreed to here: the server need not be asked.
  [CURRENT, undefined, 'nothing'],
  [CURRENT, OLDER, 'nothing'],
  [NEWER, undefined, 'nothing'],
  // An older one here, or none: only the server knows of other phones.
  [OLDER, undefined, 'look'],
  [null, undefined, 'look'],
  [OLDER, CURRENT, 'nothing'],
  [null, CURRENT, 'nothing'],
  // A newer app than this one has asked already.
  [OLDER, NEWER, 'nothing'],
  [OLDER, OLDER, 'ask'],
  [OLDER, null, 'ask'],
  [null, OLDER, 'ask'],
  [null, null, 'ask'],
])('agreed to %p here and %p anywhere: %s', (here, anywhere, due) => {
  expect(consentDue({ current: CURRENT, here, anywhere })).toBe(due);
});
