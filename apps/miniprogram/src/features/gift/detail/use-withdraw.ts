import { useMutation, useQueryClient } from '@tanstack/react-query';
import { WithdrawGiftDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useOncePerIntent } from '@/lib/once-per-intent';
import { refreshBalances } from '@/lib/query/refresh-balances';
import { rememberGift } from '../parts/use-gift';

/** Takes a gift back once, however often it is tried. */
export function useWithdraw(memberId: string) {
  const { language } = useI18n();
  const queries = useQueryClient();
  const intents = useOncePerIntent();
  return useMutation({
    async mutationFn(id: string) {
      const { withdrawGift } = await api.request({
        as: 'member',
        document: WithdrawGiftDocument,
        variables: { input: { id, idempotencyKey: intents.keyFor(id) } },
      });
      return withdrawGift;
    },
    onSuccess(answer) {
      intents.settle();
      if (answer.__typename === 'Gift') rememberGift(queries, memberId, answer, language);
      refreshBalances();
    },
  });
}
