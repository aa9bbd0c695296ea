import { ProfileDocument } from '@/generated/graphql';
import { useMemberQuery } from '@/lib/query/use-member-query';

/** What the member says about themselves. */
export function useProfile() {
  return useMemberQuery('Profile', ProfileDocument, {});
}
