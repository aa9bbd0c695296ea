import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { cursorOf, pageSize } from './cursor.js';

const cursor = cursorOf(z.tuple([z.number().int(), z.string().length(3)]));

test('a cursor comes back as the key it was made of', () => {
  expect(cursor.schema.parse(cursor.encode([7, 'abc']))).toEqual([7, 'abc']);
});

test.each(['', 'x', '####', Buffer.from('[7]').toString('base64url'), 'a'.repeat(201)])(
  'the text %j is no cursor',
  (text) => {
    expect(cursor.schema.safeParse(text).success).toBe(false);
  },
);

test.each([
  [1, true],
  [100, true],
  [0, false],
  [101, false],
  [1.5, false],
  [-1, false],
])('a page of %d: %s', (size, allowed) => {
  expect(pageSize.safeParse(size).success).toBe(allowed);
});
