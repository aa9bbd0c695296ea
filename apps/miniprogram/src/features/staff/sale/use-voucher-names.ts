import { useRef } from 'react';
import type { LiveQuote } from './use-quote';

/** What the vouchers of a sale are called, by code: known from the first quote that took them, kept while one is refused. */
export function useVoucherNames(
  codes: readonly string[],
  live: LiveQuote,
): ReadonlyMap<string, string> {
  const names = useRef(new Map<string, string>());
  if (live.isCurrent && live.quote !== null) {
    for (const [at, { title }] of live.quote.vouchers.entries()) {
      const code = codes[at];
      if (code !== undefined) names.current.set(code, title);
    }
  }
  return names.current;
}
