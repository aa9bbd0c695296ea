import type { Look, SystemLook } from '@/platform/appearance';
import type { Preferences, TextChoice } from '../preferences/preferences';

/** Text never grows further: layouts are made and tested for this much. */
const LARGEST_SCALE = 1.4;
const LARGE_STEP = 1.2;

/** How the app looks: what the member chose, over what the phone says. */
export function lookOf(preferences: Preferences, system: SystemLook): Look {
  return {
    theme: preferences.theme === 'system' ? system.theme : preferences.theme,
    isThemeChosen: preferences.theme !== 'system',
    textScale: textScale(preferences.text, system.textScale),
    hasLittleMotion: preferences.littleMotion,
  };
}

/** The factor on every type size, 1 to 1.4: the sizes of the design are the smallest that can be read. */
function textScale(choice: TextChoice, systemScale: number): number {
  const system = Math.min(Math.max(systemScale, 1), LARGEST_SCALE);
  switch (choice) {
    case 'system':
      return system;
    case 'standard':
      return 1;
    case 'large':
      return Math.min(system * LARGE_STEP, LARGEST_SCALE);
    case 'largest':
      return LARGEST_SCALE;
  }
}
