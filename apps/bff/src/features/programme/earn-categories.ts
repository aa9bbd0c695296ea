import type { ProgrammeSettings } from '../../platform/config/programme-settings.js';
import { type Text, text } from '../../platform/graphql/text.js';

export interface EarnCategory {
  readonly code: string;
  readonly name: Text;
  /** Points for each yuan paid, in basis points. */
  readonly rateBps: number;
}

/** What goods earn, `default` first; a category without a name shows its code. */
export function earnCategories({
  earn,
  program,
}: Pick<ProgrammeSettings, 'earn' | 'program'>): EarnCategory[] {
  const { default: rateOfOthers, ...named } = earn.categoryBps;
  return Object.entries({ default: rateOfOthers, ...named }).map(([code, rateBps]) => {
    const name = program.categoryNames[code];
    return { code, name: name === undefined ? text(code, code) : text(name.zh, name.en), rateBps };
  });
}
