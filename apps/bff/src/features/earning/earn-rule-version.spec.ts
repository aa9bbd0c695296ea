import { expect, test } from '@jest/globals';
import { programmeSettingsSchema } from '../../platform/config/programme-settings.js';
import { earnRuleVersion } from './earn-rule-version.js';

const version = (overrides: unknown) => earnRuleVersion(programmeSettingsSchema.parse(overrides));

test('equal settings have one version, whatever the order of their keys', () => {
  expect(version({ earn: { categoryBps: { luxury: 50_000, default: 10_000 } } })).toBe(version({}));
});

test.each([
  { earn: { categoryBps: { toys: 1 } } },
  { earn: { weekendBonusBps: 1 } },
  { earn: { welcomeDoubleDays: 1 } },
  { tiers: { goldMultiplierBps: 1 } },
])('%j makes another version', (overrides) => {
  expect(version(overrides)).not.toBe(version({}));
});

test('settings that earn nothing at the till leave it as it is', () => {
  expect(version({ earn: { welcomePoints: 1 }, expiry: { months: 1 } })).toBe(version({}));
});
