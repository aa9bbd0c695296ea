import { useMutation } from '@tanstack/react-query';
import { type CardCodeReplacement, ReplaceCardCodesDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { receiveBatch } from './card-batch';

/** Makes every code handed out before worthless and shows a fresh one. */
export function useReplaceCodes() {
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
  });
}
