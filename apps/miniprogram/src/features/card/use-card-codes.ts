import { useQuery } from '@tanstack/react-query';
import { CardCodesDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { cardAt } from '@/lib/card-steps';
import { now } from '@/platform/clock';
import { readBatch, receiveBatch } from './card-batch';

const CODES_IN_BATCH = 60;
const REFILL_BELOW = 20;
const LOOK_EVERY_MS = 15_000;

export const CARD_CODES_KEY = ['member', 'CardCodes'];

/** The batch of codes: from the phone at once, from the server when it can be had. */
export function useCardCodes(isVisible: boolean) {
  return useQuery({
    queryKey: CARD_CODES_KEY,
    queryFn: ({ signal }) =>
      receiveBatch(async () => {
        const { cardCodes } = await api.request({
          as: 'member',
          document: CardCodesDocument,
          variables: { count: CODES_IN_BATCH },
          signal,
        });
        return cardCodes;
      }),
    initialData: readBatch,
    initialDataUpdatedAt: 0,
    enabled: isVisible,
    refetchInterval: ({ state }) => {
      if (state.error !== null || state.data === undefined) return LOOK_EVERY_MS;
      const moment = cardAt(state.data, now());
      return moment.kind === 'code' && moment.codesLeft >= REFILL_BELOW ? false : LOOK_EVERY_MS;
    },
  });
}
