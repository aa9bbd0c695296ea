import { type DehydratedState, dehydrate, hydrate, type Query } from '@tanstack/react-query';
import { readStored, removeStored, writeStored } from '@/platform/storage';
import { MEMBER_KEYS } from '../session/member-keys';
import { sessions } from '../session/sessions';
import { queryClient } from './client';
import { firstPageOnly } from './first-page-only';

/** Raised whenever the shape of what is cached changes; older caches are then dropped. */
const VERSION = 5;
const WRITE_AFTER_MS = 400;

interface StoredCache {
  readonly version: number;
  readonly subject: string;
  readonly state: DehydratedState;
}

/** Answers that are kept together: those of one member, and those that are the same for everybody. */
interface Shelf {
  /** The first part of the keys of its queries. */
  readonly readers: string;
  readonly storageKey: string;
  /** Whose answers these are; undefined when they are nobody's and must not be kept. */
  readonly subject: () => string | undefined;
}

const SHELVES: readonly Shelf[] = [
  {
    readers: 'member',
    storageKey: MEMBER_KEYS.cache,
    subject: () => sessions.member.get()?.subject,
  },
  { readers: 'public', storageKey: 'public.answers', subject: () => 'everybody' },
];

/** Puts the last answers back, so that the first paint needs no network. */
export function restoreCache(): void {
  for (const shelf of SHELVES) {
    const stored = readStored(shelf.storageKey);
    if (isStoredCache(stored) && stored.subject === shelf.subject()) {
      hydrate(queryClient, stored.state);
    }
  }
  // However young it is, it is from before: what is shown is asked for again.
  void queryClient.invalidateQueries({ refetchType: 'none' });
}

/** Writes answers to the phone as they come in. Called once, at launch. */
export function persistCache(): void {
  for (const shelf of SHELVES) persistShelf(shelf);
}

function persistShelf({ readers, storageKey, subject }: Shelf): void {
  let isWaiting = false;
  const belongs = ({ queryKey }: Pick<Query, 'queryKey'>) => queryKey[0] === readers;
  const write = () => {
    isWaiting = false;
    const owner = subject();
    if (owner === undefined) return;
    const state = dehydrate(queryClient, {
      shouldDehydrateQuery: (query) => belongs(query) && isWorthKeeping(query),
    });
    const queries = state.queries.map(firstPageOnly);
    writeStored(storageKey, { version: VERSION, subject: owner, state: { ...state, queries } });
  };
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    if (isWaiting || !belongs(event.query)) return;
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
