import { fingerprintOf } from '../../platform/commands/canonical-json.js';
import type { ProgrammeSettings } from '../../platform/config/programme-settings.js';

const VERSION_LENGTH = 16;

/**
 * Names the settings by which points are earned: the same settings always have the same name, other
 * settings another. Stored with every sale, so that its breakdown can be explained later.
 */
export function earnRuleVersion({
  earn,
  tiers,
}: Pick<ProgrammeSettings, 'earn' | 'tiers'>): string {
  const { categoryBps, weekendBonusBps, welcomeDoubleDays } = earn;
  return fingerprintOf({ categoryBps, weekendBonusBps, welcomeDoubleDays, tiers })
    .toString('hex')
    .slice(0, VERSION_LENGTH);
}
