import { useSyncExternalStore } from 'react';
import { MEMBER_KEYS } from '@/lib/session/member-keys';
import { sessions } from '@/lib/session/sessions';
import { readSecret, writeSecret } from '@/platform/secret-storage';
import { asKeptCard, type KeptCard, type ReceivedBatch, withBatch } from './kept-card';

/*
 * The codes live here and in the phone's secret storage and nowhere else: not among the answers of
 * the query library, which are written down in the clear.
 */
let card: KeptCard | null = null;
let hasLooked = false;
const listeners = new Set<() => void>();

/** Fetches what the phone has kept. Called at launch, so that the card page need not wait for it. */
export async function loadCard(): Promise<void> {
  sessions.member.subscribe(forgetOthers);
  const stored = asKeptCard(await readSecret(MEMBER_KEYS.cardCodes));
  hasLooked = true;
  // A batch from the server that was faster is newer.
  card ??= stored;
  tellAll();
}

/** Keeps a batch; one that belongs to somebody who has signed out meanwhile is dropped. */
export function keepBatch(received: ReceivedBatch): void {
  if (received.subject !== currentSubject()) return;
  keep(withBatch(card, received));
}

/** Notes that the code of a step was captured, until the codes have been replaced. */
export function noteCapture(step: number): void {
  if (card !== null) keep({ ...card, capturedStep: step });
}

/** The signed-in member's card; null while there is none, undefined until the phone was looked at. */
export function useKeptCard(): KeptCard | null | undefined {
  return useSyncExternalStore(subscribe, current);
}

/** The same outside a component. */
export function current(): KeptCard | null | undefined {
  if (card !== null && card.subject === currentSubject()) return card;
  return hasLooked ? null : undefined;
}

function keep(next: KeptCard): void {
  if (next === card) return;
  card = next;
  // A full storage costs the offline use only; the code on the screen is from memory.
  writeSecret(MEMBER_KEYS.cardCodes, next).catch(() => undefined);
  tellAll();
}

/** What is stored goes with the session; what is in memory goes here. */
function forgetOthers(): void {
  if (card === null || card.subject === currentSubject()) return;
  card = null;
  tellAll();
}

function currentSubject(): string | undefined {
  return sessions.member.get()?.subject;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tellAll(): void {
  for (const listener of listeners) listener();
}
