import { readStored, writeStored } from '@/platform/storage';
import { MEMBER_KEYS } from './session/member-keys';

/** The balance that the member last saw on this phone, in points; null before the first look. */
export function seenBalance(): number | null {
  const points = readStored(MEMBER_KEYS.seenBalance);
  return typeof points === 'number' ? points : null;
}

export function rememberSeenBalance(points: number): void {
  writeStored(MEMBER_KEYS.seenBalance, points);
}
