import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { CloseAccountDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { randomId } from '@/platform/random-id';
import { sayGoodbye } from './forget-member';

/** Closes the account. The key is the intent's: trying again after a lost answer closes nothing twice. */
export function useCloseAccount() {
  const queries = useQueryClient();
  const key = useRef(randomId());
  return useMutation({
    async mutationFn() {
      const { closeAccount } = await api.request({
        as: 'member',
        document: CloseAccountDocument,
        variables: { input: { confirm: true, idempotencyKey: key.current } },
      });
      return closeAccount.__typename;
    },
    async onSuccess(outcome) {
      if (outcome === 'AccountClosed') {
        sayGoodbye();
        return;
      }
      key.current = randomId();
      await queries.invalidateQueries({ queryKey: ['member', 'AccountClosure'] });
    },
  });
}
