import { useQuery } from '@tanstack/react-query';
import { SharedGiftDocument, type SharedGiftQuery } from '@/generated/graphql';
import { api } from '@/lib/api';
import type { Language } from '@/lib/i18n/language';
import { useI18n } from '@/lib/i18n/use-i18n';
import { noteServerTime } from '@/lib/server-clock';
import { now } from '@/platform/clock';

/** What the holder of a link sees is asked for each time, and never kept on the phone. */
export const sharedGiftKey = (token: string, language: Language) => [
  'member',
  'SharedGift',
  token,
  language,
];

export type SharedGift = NonNullable<SharedGiftQuery['gift']>;

/** The gift behind a link; looking never claims it. */
export function useSharedGift(token: string) {
  const { language } = useI18n();
  return useQuery({
    queryKey: sharedGiftKey(token, language),
    async queryFn({ signal }) {
      const askedAt = now();
      const answer = await api.request({
        as: 'member',
        document: SharedGiftDocument,
        variables: { token },
        signal,
      });
      if (answer.gift) noteServerTime(answer.gift.serverTime, askedAt);
      return answer;
    },
    enabled: token !== '',
  });
}
