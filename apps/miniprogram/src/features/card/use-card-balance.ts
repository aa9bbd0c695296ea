import { CardBalanceDocument } from '@/generated/graphql';
import { useMemberQuery } from '@/lib/query/use-member-query';

/** The balance under the codes. */
export function useCardBalance() {
  return useMemberQuery('CardBalance', CardBalanceDocument, {});
}
