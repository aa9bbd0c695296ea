import { type GiftId, instant, MS_PER_DAY, MS_PER_MINUTE } from '@huiji/shared-types';
import { expect, test } from '@jest/globals';
import { stillStands } from './private-message.js';

const askedAt = instant(1_000);
const giftId = 'G' as GiftId;

test.each([
  ['an id, on its seventh day', 'A', 7 * MS_PER_DAY - 1, true],
  ['an id, after seven days', 'A', 7 * MS_PER_DAY, false],
  ['none, for ten minutes', null, 10 * MS_PER_MINUTE - 1, true],
  ['none, after ten minutes', null, 10 * MS_PER_MINUTE, false],
])('%s', (_, activityId, ms, expected) => {
  expect(stillStands({ giftId, activityId, askedAt }, instant(askedAt + ms))).toBe(expected);
});
