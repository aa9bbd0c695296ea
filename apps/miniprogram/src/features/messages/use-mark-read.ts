import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { MarkMessagesReadDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { usePageVisible } from '@/lib/use-page-visible';
import type { InboxMessage } from './use-inbox';

/** What has come on screen counts as read; it keeps its mark until the page is opened again. */
export function useMarkRead(newest: InboxMessage | undefined) {
  const queries = useQueryClient();
  const isVisible = usePageVisible();
  const marked = useRef<string | null>(null);
  const marking = useMutation({
    async mutationFn(upTo: string) {
      await api.request({
        as: 'member',
        document: MarkMessagesReadDocument,
        variables: { upTo },
      });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['member', 'Me'] }),
    onError() {
      marked.current = null;
    },
  });
  const { mutate } = marking;
  const upTo = newest?.read === false ? newest.id : null;
  useEffect(() => {
    if (!isVisible || upTo === null || marked.current === upTo) return;
    marked.current = upTo;
    mutate(upTo);
  }, [isVisible, upTo, mutate]);
  return { hasFailed: marking.isError };
}
