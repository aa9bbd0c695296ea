import { useRef } from 'react';
import { randomId } from '@/platform/random-id';

export interface IntentKey {
  /** The key of the current intent; the same for every retry. */
  current(): string;
  /** Begins a new intent: after success, after a refusal, or when the input changed. */
  renew(): void;
}

/** The idempotency key of one intent; it survives retries and re-renders. */
export function useIntentKey(): IntentKey {
  const key = useRef<string | null>(null);
  const handle = useRef<IntentKey>({
    current() {
      key.current ??= randomId();
      return key.current;
    },
    renew() {
      key.current = null;
    },
  });
  return handle.current;
}
