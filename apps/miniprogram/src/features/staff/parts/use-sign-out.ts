import { useMutation, useQueryClient } from '@tanstack/react-query';
import { LogoutDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { sessions } from '@/lib/session/sessions';
import { staffProfile, tillStore } from '../till/stores';

/**
 * Ends the clerk's session here, also when the server cannot be told. A customer's data goes with it,
 * but for a booking without an answer: it waits for the same clerk.
 */
export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.request({ as: 'staff', document: LogoutDocument, variables: {} }),
    onSettled() {
      if (tillStore.get().pending === null) tillStore.clear();
      staffProfile.clear();
      sessions.staff.set(null);
      queries.removeQueries({ queryKey: ['staff'] });
    },
  });
}
