import { useQuery } from '@tanstack/react-query';
import { CardCodesDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { cardAt } from '@/lib/card-steps';
import { now } from '@/platform/clock';
import { receiveBatch } from './card-batch';
import { current } from './card-store';

const CODES_IN_BATCH = 60;
const REFILL_BELOW = 20;
const LOOK_EVERY_MS = 15_000;

/** Keeps the store filled from the server; its answer is when that last worked, epoch ms. */
export function useCardCodes(isVisible: boolean) {
  return useQuery({
    queryKey: ['member', 'CardCodes'],
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
    enabled: isVisible,
    refetchInterval: ({ state }) => {
      const card = current();
      if (state.error !== null || !card) return LOOK_EVERY_MS;
      const moment = cardAt(card.batch, now());
      return moment.kind === 'code' && moment.codesLeft >= REFILL_BELOW ? false : LOOK_EVERY_MS;
    },
  });
}
