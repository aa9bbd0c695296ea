import type { ErrorWords } from '@/lib/describe-error';
import type { Translate } from '@/lib/i18n/translate';

/** Why a prize was not claimed, and what to do. */
export const claimRefusalWords = (t: Translate): ErrorWords => ({
  title: t('claim.refused'),
  advice: t('claim.refused.next'),
});
