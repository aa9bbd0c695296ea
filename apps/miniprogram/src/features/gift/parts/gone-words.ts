import type { GiftUnavailability } from '@/generated/graphql';
import type { ErrorWords } from '@/lib/describe-error';
import type { Translate } from '@/lib/i18n/translate';

/** Why a gift cannot be had (gone) or taken back (keep). */
export function goneWords(
  of: 'gone' | 'keep',
  reason: GiftUnavailability,
  t: Translate,
): ErrorWords {
  return { title: t(`gift.${of}.${reason}`), advice: t(`gift.${of}.${reason}.next`) };
}
