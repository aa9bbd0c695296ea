import { useDidShow } from '@tarojs/taro';

interface Refreshable {
  readonly refetch: (options: { readonly cancelRefetch: boolean }) => unknown;
}

/**
 * Asks again when a page comes back into view; tab pages stay mounted while they are hidden. A
 * request that is under way is not asked twice.
 */
export function useRefreshOnShow(...queries: readonly Refreshable[]): void {
  useDidShow(() => {
    for (const query of queries) query.refetch({ cancelRefetch: false });
  });
}
