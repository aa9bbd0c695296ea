import { buzz, type Outcome } from '@/platform/haptics';
import { playOutcome } from '@/platform/sound';
import { isMuted } from './stores';

/** Tells the clerk without a look at the screen: felt always, heard unless the till is muted. */
export function signalTill(outcome: Outcome): void {
  buzz(outcome);
  if (!isMuted.get()) playOutcome(outcome);
}
