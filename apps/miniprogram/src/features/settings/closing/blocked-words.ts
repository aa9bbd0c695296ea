import type { ErrorWords } from '@/lib/describe-error';
import type { Translate } from '@/lib/i18n/translate';

/** Why the account cannot be closed yet, and what to do. @param openRedemptions how many stand in the way */
export function blockedWords(openRedemptions: number, t: Translate): ErrorWords {
  return {
    title: t('closing.blocked.title'),
    advice: t('closing.blocked.text', { count: openRedemptions }),
  };
}
