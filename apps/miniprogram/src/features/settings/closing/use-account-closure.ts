import { useQuery } from '@tanstack/react-query';
import { AccountClosureDocument } from '@/generated/graphql';
import { api } from '@/lib/api';

/** What closing the account would cost now. Never from an older answer: somebody decides by it. */
export function useAccountClosure() {
  return useQuery({
    queryKey: ['member', 'AccountClosure'],
    queryFn: ({ signal }) =>
      api.request({ as: 'member', document: AccountClosureDocument, variables: {}, signal }),
    gcTime: 0,
  });
}
