import { useMutation, useQueryClient } from '@tanstack/react-query';
import { SendGiftDocument, type SendGiftInput } from '@/generated/graphql';
import { api } from '@/lib/api';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useOncePerIntent } from '@/lib/once-per-intent';
import { tick } from '@/lib/preferences/tick';
import { refreshBalances } from '@/lib/query/refresh-balances';
import { useAskForMessages } from '@/lib/subscriptions/use-ask-for-messages';
import { rememberGift } from '../parts/use-gift';

export type WantedGift = Omit<SendGiftInput, 'idempotencyKey'>;

/** Sends once, however often it is tried; what the server refuses may be asked for anew. */
export function useSendGift(memberId: string) {
  const { language } = useI18n();
  const queries = useQueryClient();
  const intents = useOncePerIntent();
  const askForMessages = useAskForMessages(['GIFT_CLAIMED', 'GIFT_RETURNED']);
  return useMutation({
    async mutationFn(wanted: WantedGift) {
      await askForMessages();
      const { sendGift } = await api.request({
        as: 'member',
        document: SendGiftDocument,
        variables: { input: { ...wanted, idempotencyKey: intents.keyFor(wanted) } },
      });
      return sendGift;
    },
    onSuccess(answer) {
      intents.settle();
      if (answer.__typename === 'Gift') {
        rememberGift(queries, memberId, answer, language);
        tick();
      }
      refreshBalances();
    },
  });
}
