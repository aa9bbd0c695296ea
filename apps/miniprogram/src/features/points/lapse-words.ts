import { formatDate } from '@/lib/format/date';
import type { Language } from '@/lib/i18n/language';
import type { Translate } from '@/lib/i18n/translate';

/** When the soonest of an entry's points lapse; nothing for points that went out. */
export function lapseWords(
  lots: readonly { readonly expiresAt: string }[],
  t: Translate,
  language: Language,
): string | undefined {
  const [soonest] = lots;
  if (soonest === undefined) return undefined;
  return t('points.lapses', { date: formatDate(Date.parse(soonest.expiresAt), language) });
}
