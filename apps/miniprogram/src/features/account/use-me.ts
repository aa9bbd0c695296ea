import { MeDocument } from '@/generated/graphql';
import { useMemberQuery } from '@/lib/query/use-member-query';

/** Who I am. */
export function useMe() {
  return useMemberQuery('Me', MeDocument, {});
}
