import { HomeDocument } from '@/generated/graphql';
import { takeUpAhead } from '@/lib/query/kept-query';
import { useKeptQuery } from '@/lib/query/use-kept-query';

/** Everything on the home page, in one request. */
const HOME = {
  readers: 'member',
  name: 'Home',
  document: HomeDocument,
  variables: {},
} as const;

export const useHome = () => useKeptQuery(HOME);

/** With its answer there in time, the page is drawn once. */
export const takeUpHome = (): void => takeUpAhead(HOME);
