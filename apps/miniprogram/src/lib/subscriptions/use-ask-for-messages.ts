import { useQuery } from '@tanstack/react-query';
import {
  MessageSubscriptionsDocument,
  type MessageTemplate,
  ReportMessageGrantsDocument,
} from '@/generated/graphql';
import { randomId } from '@/platform/random-id';
import { askForMessages, canAskForMessages } from '@/platform/subscriptions';
import { api } from '../api';
import { reportFault } from '../faults/report-fault';

const ONE_HOUR_MS = 3_600_000;

/**
 * Asks, on the very press that gives the question its meaning, whether WeChat may tell what comes of it. The
 * names of the templates are fetched before, for WeChat's sheet opens only while a press is fresh.
 * @param wanted at most three
 */
export function useAskForMessages(wanted: readonly MessageTemplate[]): () => Promise<void> {
  const { data } = useQuery({
    queryKey: ['member', 'MessageSubscriptions'],
    queryFn: ({ signal }) =>
      api.request({
        as: 'member',
        document: MessageSubscriptionsDocument,
        variables: {},
        signal,
      }),
    enabled: canAskForMessages(),
    staleTime: ONE_HOUR_MS,
  });
  const known = data?.me.messageSubscriptions.filter(({ template }) => wanted.includes(template));
  return async () => {
    if (known === undefined || known.length === 0) return;
    const agreed = await askForMessages(known.map(({ templateId }) => templateId));
    const accepted = known
      .filter(({ templateId }) => agreed.includes(templateId))
      .map(({ template }) => template);
    if (accepted.length > 0) report(accepted);
  };
}

/** Nobody waits for it: what is not reported is told in the inbox alone. */
function report(accepted: MessageTemplate[]): void {
  api
    .request({
      as: 'member',
      document: ReportMessageGrantsDocument,
      variables: { input: { accepted, idempotencyKey: randomId() } },
    })
    .catch((problem: unknown) => reportFault('reporting what may be told', problem));
}
