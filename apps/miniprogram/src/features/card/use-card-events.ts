import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { CardEventsDocument, type CardEventsQuery } from '@/generated/graphql';
import { api } from '@/lib/api';
import { toIso } from '@/platform/clock';

export type CardEvent = CardEventsQuery['cardEvents'][number];

/** A scan is to be felt within 2 s, the way to the server and back included. */
const POLL_MS = 1500;

/**
 * Asks every 1.5 s, while the card is on screen, what happened to it, and tells each event once.
 * `serverNow` is the server's clock when the page opened (epoch ms); null until it is known.
 */
export function useCardEvents(
  serverNow: number | null,
  isVisible: boolean,
  onEvent: (event: CardEvent) => void,
): void {
  const [lastSeen, setLastSeen] = useState<string | null>(null);
  const told = useRef(new Set<string>());
  const openedAt = useRef<number | null>(null);
  openedAt.current ??= serverNow;
  const since = lastSeen ?? (openedAt.current === null ? null : toIso(openedAt.current));
  const { data } = useQuery({
    queryKey: ['member', 'CardEvents', since],
    queryFn: ({ signal }) =>
      api.request({
        as: 'member',
        document: CardEventsDocument,
        variables: { since: since ?? '' },
        signal,
      }),
    enabled: isVisible && since !== null,
    refetchInterval: POLL_MS,
    gcTime: 0,
  });
  const tell = useRef(onEvent);
  tell.current = onEvent;
  useEffect(() => {
    if (data === undefined) return;
    for (const event of data.cardEvents) {
      if (told.current.has(event.id)) continue;
      told.current.add(event.id);
      tell.current(event);
      setLastSeen(event.at);
    }
  }, [data]);
}
