export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export const TEXT_CHOICES = ['system', 'standard', 'large', 'largest'] as const;
export type TextChoice = (typeof TEXT_CHOICES)[number];

/** How the app behaves on this phone. */
export interface Preferences {
  readonly theme: ThemeChoice;
  readonly text: TextChoice;
  /** Fades in place of movements, whatever the phone says. */
  readonly littleMotion: boolean;
  /** Whether the card raises the brightness of the screen. */
  readonly brightCard: boolean;
  /** Whether the phone may vibrate. */
  readonly vibration: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  text: 'system',
  littleMotion: false,
  brightCard: true,
  vibration: true,
};

/** Reads what was stored, perhaps by another version: what is missing or unknown is the default. */
export function parsePreferences(stored: unknown): Preferences {
  const known: Readonly<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const flag = (name: 'littleMotion' | 'brightCard' | 'vibration') => {
    const value = known[name];
    return typeof value === 'boolean' ? value : DEFAULT_PREFERENCES[name];
  };
  return {
    theme: THEME_CHOICES.find((choice) => choice === known.theme) ?? DEFAULT_PREFERENCES.theme,
    text: TEXT_CHOICES.find((choice) => choice === known.text) ?? DEFAULT_PREFERENCES.text,
    littleMotion: flag('littleMotion'),
    brightCard: flag('brightCard'),
    vibration: flag('vibration'),
  };
}
