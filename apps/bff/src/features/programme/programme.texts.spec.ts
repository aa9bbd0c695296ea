import { expect, test } from '@jest/globals';
import { defaultProgrammeSettings } from '../../platform/config/programme-settings.js';
import { pointsExpiryText } from './programme.texts.js';

const { expiry } = defaultProgrammeSettings;

test.each([
  [{}, 'Points last to the end of the month, 12 months after you earn them'],
  [{ months: 1 }, 'Points last to the end of the month after you earn them'],
  [{ months: 0 }, 'Points never expire'],
  [{ policy: 'YEAR_END_NEXT' }, 'Points last to the end of the year after you earn them'],
  [{ policy: 'DAYS', days: 90 }, 'Points last 90 days'],
  [{ policy: 'DAYS', days: 1 }, 'Points last 1 day'],
  [{ policy: 'DAYS', days: 0 }, 'Points never expire'],
  [{ policy: 'NEVER' }, 'Points never expire'],
] as const)('%j', (changed, expected) => {
  const said = pointsExpiryText({ ...expiry, ...changed });
  expect(said.en).toBe(expected);
  expect(said['zh-CN']).toContain('积分');
});
