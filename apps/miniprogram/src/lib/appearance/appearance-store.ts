import { type Look, onSystemLook, paintApp, readSystemLook } from '@/platform/appearance';
import { currentPreferences, onPreferencesChange } from '../preferences/preference-store';
import { lookOf } from './appearance';

const listeners = new Set<() => void>();
let look: Look | null = null;

export function currentLook(): Look {
  look ??= lookOf(currentPreferences(), readSystemLook());
  return look;
}

export function onLookChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Gives the app its look and keeps it in step with the phone and the settings. Called once, at launch. */
export function startAppearance(): void {
  paintApp(currentLook());
  onPreferencesChange(refresh);
  onSystemLook(refresh);
}

function refresh(): void {
  const before = currentLook();
  const after = lookOf(currentPreferences(), readSystemLook());
  if (isSame(before, after)) return;
  look = after;
  paintApp(after);
  for (const listener of listeners) listener();
}

function isSame(one: Look, other: Look): boolean {
  return (
    one.theme === other.theme &&
    one.isThemeChosen === other.isThemeChosen &&
    one.textScale === other.textScale &&
    one.hasLittleMotion === other.hasLittleMotion
  );
}
