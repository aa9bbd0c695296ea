import { MeForRewardsDocument } from '@/generated/graphql';
import { useMemberQuery } from '@/lib/query/use-member-query';

const PLAIN_BPS = 10_000;

/** How fast this member earns, basis points; that of everybody until it is known. */
export function useEarnRate(): number {
  const { data } = useMemberQuery('MeForRewards', MeForRewardsDocument, {});
  return data?.me.tier.current.earnMultiplierBps ?? PLAIN_BPS;
}
