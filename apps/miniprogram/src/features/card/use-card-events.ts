import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { CardEventsDocument, type CardEventsQuery } from '@/generated/graphql';
import { api } from '@/lib/api';
import { isOffline } from '@/lib/graphql/api-error';
import { now, toIso } from '@/platform/clock';
import { eventsSince } from './events-since';

export type CardEvent = CardEventsQuery['cardEvents'][number];

/** A scan is to be felt within 2 s, the way to the server and back included. */
const POLL_MS = 1500;
const POLL_WHEN_FAILING_MS = 4000;

interface CardEventsParts {
  /** Server's clock minus the phone's, ms; null until the server has told it. */
  readonly offsetMs: number | null;
  readonly isVisible: boolean;
  readonly onEvent: (event: CardEvent) => void;
}

/**
 * Asks every 1.5 s, while the card is on screen, what happened to it, and tells each event once.
 * @returns whether the last question found no way to the server
 */
export function useCardEvents({ offsetMs, isVisible, onEvent }: CardEventsParts): boolean {
  const [lastSeen, setLastSeen] = useState<number | null>(null);
  const [shownAt, setShownAt] = useState(now);
  const told = useRef(new Set<string>());
  const wasVisible = useRef(isVisible);
  useEffect(() => {
    if (isVisible && !wasVisible.current) setShownAt(now());
    wasVisible.current = isVisible;
  }, [isVisible]);
  const isAsking = isVisible && offsetMs !== null;
  const since = isAsking ? toIso(eventsSince({ shownAt, offsetMs, lastSeen })) : '';
  const { data, error } = useQuery({
    queryKey: ['member', 'CardEvents', since],
    queryFn: ({ signal }) =>
      api.request({ as: 'member', document: CardEventsDocument, variables: { since }, signal }),
    enabled: isAsking,
    refetchInterval: ({ state }) => (state.error === null ? POLL_MS : POLL_WHEN_FAILING_MS),
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
      setLastSeen(Date.parse(event.at));
    }
  }, [data]);
  return isOffline(error);
}
