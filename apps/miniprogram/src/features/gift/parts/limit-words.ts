import type { GiftLimit } from '@/generated/graphql';
import type { ErrorWords } from '@/lib/describe-error';
import type { Translate } from '@/lib/i18n/translate';

/** Which limit stands in the way, what it still allows, and what to do. @param remaining points, or gifts for the counts */
export function limitWords(limit: GiftLimit, remaining: number, t: Translate): ErrorWords {
  return { title: t(`gift.limit.${limit}`, { remaining }), advice: t(`gift.limit.${limit}.next`) };
}
