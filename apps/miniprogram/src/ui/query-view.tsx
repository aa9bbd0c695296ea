import type { ReactNode } from 'react';
import { isOffline } from '@/lib/graphql/api-error';
import { ErrorState } from './error-state';
import { OfflineBar } from './offline-bar';

interface QueryState<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly dataUpdatedAt: number;
  readonly refetch: () => unknown;
}

interface QueryViewProps<Data> {
  readonly query: QueryState<Data>;
  /** Shown only while there is nothing from before. */
  readonly skeleton: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** The states of what a page reads: skeleton, error with retry, content, offline content. */
export function QueryView<Data>({ query, skeleton, children }: QueryViewProps<Data>) {
  const { data, error, dataUpdatedAt, refetch } = query;
  if (data === undefined) {
    return error ? <ErrorState error={error} onRetry={refetch} /> : skeleton;
  }
  return (
    <>
      {children(data)}
      {isOffline(error) && <OfflineBar dataFrom={dataUpdatedAt} />}
    </>
  );
}
