import { PrizeToClaimDocument } from '@/generated/graphql';
import { useMemberQuery } from '@/lib/query/use-member-query';

/** A prize that waits for its member to say how they want it, and the stores. */
export function usePrizeToClaim(spinId: string) {
  return useMemberQuery('PrizeToClaim', PrizeToClaimDocument, { id: spinId });
}
