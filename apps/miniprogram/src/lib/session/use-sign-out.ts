import { useMutation } from '@tanstack/react-query';
import { LogoutDocument } from '@/generated/graphql';
import { api } from '../api';
import { leaveAsGuest } from './leave';

/** Ends the session here in any case, and on the server when it can be reached. */
export function useSignOut() {
  return useMutation({
    mutationFn: () => api.request({ as: 'member', document: LogoutDocument, variables: {} }),
    onSettled: leaveAsGuest,
  });
}
