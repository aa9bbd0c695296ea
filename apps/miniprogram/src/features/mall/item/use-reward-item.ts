import { RewardItemDocument, type RewardItemQuery } from '@/generated/graphql';
import { useMemberQuery } from '@/lib/query/use-member-query';

export type RewardItem = NonNullable<RewardItemQuery['reward']>;

/** One reward, what the member has for it, and where it can be had; the confirmation reads the same. */
export function useRewardItem(id: string) {
  return useMemberQuery('RewardItem', RewardItemDocument, { id });
}
