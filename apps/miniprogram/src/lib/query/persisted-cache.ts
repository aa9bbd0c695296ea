import { type DehydratedState, dehydrate, hydrate, type Query } from '@tanstack/react-query';
import { readStored, removeStored, writeStored } from '@/platform/storage';
import { MEMBER_KEYS } from '../session/member-keys';
import { sessions } from '../session/sessions';
import { queryClient } from './client';
import { firstPageOnly } from './first-page-only';

/** Raised whenever the shape of what is cached changes; older caches are then dropped. */
const VERSION = 1;
const KEY = MEMBER_KEYS.cache;
const WRITE_AFTER_MS = 400;

interface StoredCache {
  readonly version: number;
  readonly subject: string;
  readonly state: DehydratedState;
}

/** Puts the member's last answers back, so that the first paint needs no network. */
export function restoreCache(): void {
  const stored = readStored(KEY);
  const subject = sessions.member.get()?.subject;
  if (!isStoredCache(stored) || stored.subject !== subject) return;
  hydrate(queryClient, stored.state);
  // However young it is, it is from before: what is shown is asked for again.
  void queryClient.invalidateQueries({ refetchType: 'none' });
}

/** Writes answers to the phone as they come in. Called once, at launch. */
export function persistCache(): void {
  let isWaiting = false;
  const write = () => {
    isWaiting = false;
    const subject = sessions.member.get()?.subject;
    if (subject === undefined) return;
    const state = dehydrate(queryClient, { shouldDehydrateQuery: isWorthKeeping });
    const queries = state.queries.map(firstPageOnly);
    writeStored(KEY, { version: VERSION, subject, state: { ...state, queries } });
  };
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(write, WRITE_AFTER_MS);
  });
}

/** Forgets everything about the member: before somebody else signs in, and on sign-out. */
export function forgetCache(): void {
  queryClient.removeQueries({ queryKey: ['member'] });
  for (const key of Object.values(MEMBER_KEYS)) removeStored(key);
}

function isWorthKeeping(query: Query): boolean {
  return query.state.status === 'success' && query.meta?.persist === true;
}

function isStoredCache(value: unknown): value is StoredCache {
  return (
    typeof value === 'object' && value !== null && 'version' in value && value.version === VERSION
  );
}
