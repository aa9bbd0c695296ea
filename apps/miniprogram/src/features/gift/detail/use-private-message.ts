import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { GiftPrivateMessageDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { reportFault } from '@/lib/faults/report-fault';
import { bindShares, canBindShares } from '@/platform/share';

/**
 * Keeps the card of a gift that waits in the chat it is sent to, where the platform can. Without it,
 * or while the answer is on its way, the card is an ordinary one: its token decides who opens it.
 * @param id of the gift while it waits; null otherwise
 */
export function usePrivateMessage(id: string | null): void {
  const { data } = useQuery({
    queryKey: ['member', 'GiftPrivateMessage', id],
    queryFn: ({ signal }) =>
      api.request({
        as: 'member',
        document: GiftPrivateMessageDocument,
        variables: { id: id ?? '' },
        signal,
      }),
    enabled: id !== null && canBindShares(),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const activityId = id === null ? null : (data?.me.gift?.privateMessageActivityId ?? null);
  useEffect(() => {
    if (activityId === null) return;
    void bind(activityId);
    return () => void bind(null);
  }, [activityId]);
}

const bind = (activityId: string | null): Promise<void> =>
  bindShares(activityId).catch((reason: unknown) => reportFault('binding a shared card', reason));
