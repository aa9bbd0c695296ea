import { useQuery, useQueryClient } from '@tanstack/react-query';
import { LANGUAGES } from '../i18n/language';
import { useI18n } from '../i18n/use-i18n';
import { type KeptQuery, keptQueryOptions } from './kept-query';

/**
 * Reads one operation whose answer is kept on the phone and painted first next time. The other language's
 * answer stands in only when the right one cannot be had.
 */
export function useKeptQuery<Result, Variables>(asked: KeptQuery<Result, Variables>) {
  const { language } = useI18n();
  const queries = useQueryClient();
  const query = useQuery(keptQueryOptions(asked, language));
  const { refetch, isFetching, error } = query;
  if (query.data !== undefined || error === null) {
    return { data: query.data, dataUpdatedAt: query.dataUpdatedAt, error, refetch, isFetching };
  }
  const [other] = LANGUAGES.filter((spoken) => spoken !== language)
    .map((spoken) => queries.getQueryState(keptQueryOptions(asked, spoken).queryKey))
    .filter((state) => state?.data !== undefined);
  const { data, dataUpdatedAt = 0 } = other ?? {};
  return { data, dataUpdatedAt, error, refetch, isFetching };
}
