import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type CardCodeReplacement, ReplaceCardCodesDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { receiveBatch } from './card-batch';
import { CARD_CODES_KEY } from './use-card-codes';

/** Makes every code handed out before worthless and shows a fresh one. */
export function useReplaceCodes() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (reason: CardCodeReplacement) =>
      receiveBatch(async () => {
        const { replaceCardCodes } = await api.request({
          as: 'member',
          document: ReplaceCardCodesDocument,
          variables: { reason },
        });
        return replaceCardCodes;
      }),
    onSuccess: (batch) => queries.setQueryData(CARD_CODES_KEY, batch),
  });
}
