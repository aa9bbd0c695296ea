import { useRef } from 'react';
import { randomId } from '@/platform/random-id';

/**
 * Keys for something that must happen once. The same intent keeps its key however often it is tried; another
 * one, or the same again after the server has refused it, gets a new key.
 */
export function useOncePerIntent() {
  const kept = useRef<{ readonly intent: string; readonly key: string } | null>(null);
  return {
    /** @param intent all that is asked for, JSON */
    keyFor(intent: unknown): string {
      const text = JSON.stringify(intent);
      if (kept.current?.intent !== text) kept.current = { intent: text, key: randomId() };
      return kept.current.key;
    },
    /** The server has answered: what comes next is another intent. */
    settle(): void {
      kept.current = null;
    },
  };
}
