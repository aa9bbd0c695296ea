import { MEMBER_KEYS } from '@/lib/session/member-keys';
import { readStored, writeStored } from '@/platform/storage';

/** The category that the member looked at last on this phone; null for none. */
export function seenCategory(): string | null {
  const stored = readStored(MEMBER_KEYS.seenCategory);
  return typeof stored === 'string' ? stored : null;
}

export function rememberSeenCategory(categoryId: string): void {
  writeStored(MEMBER_KEYS.seenCategory, categoryId);
}
