import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CancelRedemptionDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useOncePerIntent } from '@/lib/once-per-intent';
import { refreshBalances } from '@/lib/query/refresh-balances';
import { rememberOrder } from '../parts/use-order';

/** Cancels once, however often it is tried. */
export function useCancel(memberId: string) {
  const { language } = useI18n();
  const queries = useQueryClient();
  const intents = useOncePerIntent();
  return useMutation({
    async mutationFn(id: string) {
      const { cancelRedemption } = await api.request({
        as: 'member',
        document: CancelRedemptionDocument,
        variables: { input: { id, idempotencyKey: intents.keyFor(id) } },
      });
      return cancelRedemption;
    },
    onSuccess(answer) {
      intents.settle();
      if (answer.__typename === 'Redemption') rememberOrder(queries, memberId, answer, language);
      refreshBalances();
    },
  });
}
