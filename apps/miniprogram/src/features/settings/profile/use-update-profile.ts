import { useMutation } from '@tanstack/react-query';
import { UpdateProfileDocument, type UpdateProfileInput } from '@/generated/graphql';
import { api } from '@/lib/api';
import { refreshBalances } from '@/lib/query/refresh-balances';

/** Changes what the member says about themselves. */
export function useUpdateProfile() {
  return useMutation({
    mutationFn: (input: UpdateProfileInput) =>
      api.request({ as: 'member', document: UpdateProfileDocument, variables: { input } }),
    onSuccess: refreshBalances,
  });
}
