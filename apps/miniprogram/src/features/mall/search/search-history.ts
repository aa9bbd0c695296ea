import { MEMBER_KEYS } from '@/lib/session/member-keys';
import { readStored, removeStored, writeStored } from '@/platform/storage';

const MOST_KEPT = 8;

/** What was searched for on this phone, newest first. */
export function pastSearches(): readonly string[] {
  const stored = readStored(MEMBER_KEYS.searches);
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
}

/** @returns all that are kept then */
export function keepSearch(words: string): readonly string[] {
  const others = pastSearches().filter((one) => one !== words);
  const kept = [words, ...others].slice(0, MOST_KEPT);
  writeStored(MEMBER_KEYS.searches, kept);
  return kept;
}

export function forgetSearches(): void {
  removeStored(MEMBER_KEYS.searches);
}
