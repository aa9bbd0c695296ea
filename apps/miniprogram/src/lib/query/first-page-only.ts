import type { DehydratedState } from '@tanstack/react-query';

type StoredQuery = DehydratedState['queries'][number];

/** Cuts an endless list down to what a first paint shows; other answers pass unchanged. */
export function firstPageOnly(query: StoredQuery): StoredQuery {
  const data: unknown = query.state.data;
  if (typeof data !== 'object' || data === null || !('pages' in data && 'pageParams' in data)) {
    return query;
  }
  const { pages, pageParams } = data;
  if (!Array.isArray(pages) || !Array.isArray(pageParams)) return query;
  const cut = { pages: pages.slice(0, 1), pageParams: pageParams.slice(0, 1) };
  return { ...query, state: { ...query.state, data: cut } };
}
