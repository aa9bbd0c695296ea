import { useMutation, useQueryClient } from '@tanstack/react-query';
import { RedeemRewardDocument, type RedeemRewardInput } from '@/generated/graphql';
import { api } from '@/lib/api';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useOncePerIntent } from '@/lib/once-per-intent';
import { tick } from '@/lib/preferences/tick';
import { refreshBalances } from '@/lib/query/refresh-balances';
import { noteServerTime } from '@/lib/server-clock';
import { useAskForMessages } from '@/lib/subscriptions/use-ask-for-messages';
import { now } from '@/platform/clock';
import { rememberOrder } from '../parts/use-order';

/** Everything asked for but its key. */
export type Wanted = Omit<RedeemRewardInput, 'idempotencyKey'>;

/** Redeems once, however often it is tried; what the server refuses may be asked for anew. */
export function useRedeem(memberId: string | undefined) {
  const { language } = useI18n();
  const queries = useQueryClient();
  const intents = useOncePerIntent();
  const askForMessages = useAskForMessages(['REDEMPTION_READY', 'REDEMPTION_CANCELLED']);
  return useMutation({
    async mutationFn(wanted: Wanted) {
      await askForMessages();
      const askedAt = now();
      const { redeemReward } = await api.request({
        as: 'member',
        document: RedeemRewardDocument,
        variables: { input: { ...wanted, idempotencyKey: intents.keyFor(wanted) } },
      });
      if (redeemReward.__typename === 'Redemption') {
        noteServerTime(redeemReward.serverTime, askedAt);
      }
      return redeemReward;
    },
    onSuccess(answer) {
      intents.settle();
      refreshBalances();
      if (answer.__typename !== 'Redemption') return;
      if (memberId !== undefined) rememberOrder(queries, memberId, answer, language);
      tick();
    },
  });
}
