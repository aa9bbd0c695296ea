import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ClaimGiftDocument, type SharedGiftQuery } from '@/generated/graphql';
import { api } from '@/lib/api';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useOncePerIntent } from '@/lib/once-per-intent';
import { tick } from '@/lib/preferences/tick';
import { refreshBalances } from '@/lib/query/refresh-balances';
import { useAskForMessages } from '@/lib/subscriptions/use-ask-for-messages';
import { sharedGiftKey } from './use-shared-gift';

/** Claims once, however often it is tried; the page then shows the gift as it was answered. */
export function useClaim(token: string) {
  const { language } = useI18n();
  const queries = useQueryClient();
  const intents = useOncePerIntent();
  const askForMessages = useAskForMessages(['GIFT_RECEIVED', 'POINTS_EXPIRING']);
  return useMutation({
    async mutationFn() {
      await askForMessages();
      const { claimGift } = await api.request({
        as: 'member',
        document: ClaimGiftDocument,
        variables: { input: { token, idempotencyKey: intents.keyFor(token) } },
      });
      return claimGift;
    },
    onSuccess(answer) {
      intents.settle();
      refreshBalances();
      const queryKey = sharedGiftKey(token, language);
      if (answer.__typename === 'Gift') {
        queries.setQueryData<SharedGiftQuery>(queryKey, { gift: answer });
        if (answer.state === 'CLAIMED') tick();
      } else {
        void queries.invalidateQueries({ queryKey });
      }
    },
  });
}
