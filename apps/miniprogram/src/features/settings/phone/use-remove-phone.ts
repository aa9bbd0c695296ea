import { useMutation } from '@tanstack/react-query';
import { RemovePhoneDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { refreshBalances } from '@/lib/query/refresh-balances';

/** Makes the server forget the number. */
export function useRemovePhone() {
  return useMutation({
    mutationFn: () => api.request({ as: 'member', document: RemovePhoneDocument, variables: {} }),
    onSuccess: refreshBalances,
  });
}
