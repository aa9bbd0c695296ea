import { useQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from '@/generated/graphql';
import { api } from '../api';

/**
 * Reads one operation as the signed-in member. The answer is kept on the phone and painted first
 * next time. `name` is the operation's, unique in the app.
 */
export function useMemberQuery<Result, Variables>(
  name: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) {
  return useQuery({
    queryKey: ['member', name, variables],
    queryFn: ({ signal }) => api.request({ as: 'member', document, variables, signal }),
    meta: { persist: true },
  });
}
