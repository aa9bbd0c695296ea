import { expect, test } from '@jest/globals';
import { payNote, readPayNote } from './pay-note';
import type { PayAnswer } from './use-pay';

const ANSWERS: readonly PayAnswer[] = [
  { kind: 'paid' },
  { kind: 'cancelled' },
  { kind: 'failed', reason: 'refused' },
  { kind: 'failed', reason: 'outside-wechat' },
];

test.each(ANSWERS)('%j is told from one page to the next', (answer) => {
  expect(readPayNote(payNote(answer))).toEqual(answer);
});

test('nothing is told of what the server says by itself', () => {
  expect(payNote(undefined)).toBe('');
  expect(payNote({ kind: 'refused', status: 'EXPIRED' })).toBe('');
  expect(readPayNote(undefined)).toBeNull();
  expect(readPayNote('anything')).toBeNull();
});
