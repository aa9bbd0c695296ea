import { lightTick } from '@/platform/haptics';
import { currentPreferences } from './preference-store';

/** A short, light tick of the phone, unless the member wants none. */
export function tick(): void {
  if (currentPreferences().vibration) lightTick();
}
