import { HomeDocument } from '@/generated/graphql';
import { useMemberQuery } from '@/lib/query/use-member-query';

/** Everything on the home page, in one request. */
export function useHome() {
  return useMemberQuery('Home', HomeDocument, {});
}
