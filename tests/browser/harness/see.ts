import { afterAll, afterEach, expect } from '@jest/globals';
import type { Phone } from '../../testkit/browser.js';
import { type Inspection, inspect } from './inspect.js';
import { isUpdating, keepDocsPicture, sheetsInDocs } from './picture.js';
import type { Language } from './words.js';

/** Looks at a state in every theme, width and text size; with UPDATE_SCREENS=1 keeps its sheet under this name. */
export type See = (state: string, how?: Inspection) => Promise<void>;

/**
 * For the tests of one area in one language: what `see` finds wrong fails the test it was found in.
 * An area belongs to one spec, which sees all of its states.
 * @param phone the one in use
 */
export function seeing(area: string, language: Language, phone: () => Phone): See {
  const complaints: string[] = [];
  const seen = new Set<string>();
  let inDocs: readonly string[] | undefined;

  afterEach(async () => {
    await phone().context.setOffline(false);
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    const left = (await sheetsInDocs(area, language)).filter((state) => !seen.has(state));
    const files = left.map((state) => `docs/screens/${area}/${state}.${language}.webp`);
    expect({ 'sheets of no state, to be removed': files }).toEqual({
      'sheets of no state, to be removed': [],
    });
  });
  return async (state, how) => {
    const name = `${area}/${state}.${language}`;
    const { complaints: found, sheet } = await inspect(phone(), {
      ...how,
      isPictured: isUpdating(),
    });
    complaints.push(...found.map((complaint) => `${name} ${complaint}`));
    if (sheet) await keepDocsPicture(sheet, `screens/${name}`);
    inDocs ??= await sheetsInDocs(area, language);
    if (seen.has(state)) complaints.push(`${name} is the name of two states`);
    if (!isUpdating() && !inDocs.includes(state)) {
      complaints.push(`${name} is not in docs/screens: UPDATE_SCREENS=1 puts it there`);
    }
    seen.add(state);
  };
}
