import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { TypedDocumentString } from '@/generated/graphql';
import { api } from '../api';
import { LANGUAGES } from '../i18n/language';
import { useI18n } from '../i18n/use-i18n';

/** Who may read an answer; also the first part of its key. */
export type Readers = 'member' | 'public';

interface KeptQuery<Result, Variables> {
  readonly readers: Readers;
  /** The operation's name, unique in the app. */
  readonly name: string;
  readonly document: TypedDocumentString<Result, Variables>;
  readonly variables: Variables;
}

/**
 * Reads one operation whose answer is kept on the phone and painted first next time. The server
 * puts much of it into words, so each language has an answer of its own; the other language's
 * stands in only when the right one cannot be had.
 */
export function useKeptQuery<Result, Variables>(asked: KeptQuery<Result, Variables>) {
  const { readers, name, document, variables } = asked;
  const { language } = useI18n();
  const queries = useQueryClient();
  const keyIn = (spoken: string) => [readers, name, variables, spoken];
  const query = useQuery({
    queryKey: keyIn(language),
    queryFn: ({ signal }) => api.request({ as: readers, document, variables, signal }),
    meta: { persist: true },
  });
  const { refetch, isFetching, error } = query;
  if (query.data !== undefined || error === null) {
    return { data: query.data, dataUpdatedAt: query.dataUpdatedAt, error, refetch, isFetching };
  }
  const [other] = LANGUAGES.filter((spoken) => spoken !== language)
    .map((spoken) => queries.getQueryState<Result>(keyIn(spoken)))
    .filter((state) => state?.data !== undefined);
  const { data, dataUpdatedAt = 0 } = other ?? {};
  return { data, dataUpdatedAt, error, refetch, isFetching };
}
