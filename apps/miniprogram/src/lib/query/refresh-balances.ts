import { queryClient } from './client';

/** Points moved: whatever shows them is asked for again. */
export function refreshBalances(): void {
  void queryClient.invalidateQueries({
    predicate: (query) => query.queryKey[0] === 'member' && query.meta?.persist === true,
  });
}
