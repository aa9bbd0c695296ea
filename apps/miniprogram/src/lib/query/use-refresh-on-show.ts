import { useDidShow } from '@tarojs/taro';
import { hasAnswerFromAhead } from './kept-query';

interface Refreshable {
  readonly refetch: (options: { readonly cancelRefetch: boolean }) => unknown;
}

/**
 * Asks again when a page comes back into view; tab pages stay mounted while they are hidden. A
 * request that is under way is not asked twice.
 */
export function useRefreshOnShow(...queries: readonly Refreshable[]): void {
  useDidShow(() => {
    if (hasAnswerFromAhead()) return;
    for (const query of queries) query.refetch({ cancelRefetch: false });
  });
}
