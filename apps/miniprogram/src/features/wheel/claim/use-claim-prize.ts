import { useMutation } from '@tanstack/react-query';
import { ClaimPrizeDocument, type ClaimPrizeInput } from '@/generated/graphql';
import { api } from '@/lib/api';
import { useOncePerIntent } from '@/lib/once-per-intent';
import { tick } from '@/lib/preferences/tick';
import { refreshBalances } from '@/lib/query/refresh-balances';
import { useAskForMessages } from '@/lib/subscriptions/use-ask-for-messages';

export type WantedClaim = Omit<ClaimPrizeInput, 'idempotencyKey'>;

/** Claims once, however often it is tried. */
export function useClaimPrize() {
  const intents = useOncePerIntent();
  const askForMessages = useAskForMessages(['REDEMPTION_READY', 'REDEMPTION_CANCELLED']);
  return useMutation({
    async mutationFn(wanted: WantedClaim) {
      await askForMessages();
      const { claimPrize } = await api.request({
        as: 'member',
        document: ClaimPrizeDocument,
        variables: { input: { ...wanted, idempotencyKey: intents.keyFor(wanted) } },
      });
      return claimPrize;
    },
    onSuccess(answer) {
      intents.settle();
      refreshBalances();
      if (answer.__typename === 'Redemption') tick();
    },
  });
}
