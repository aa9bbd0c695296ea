import type { PhoneRefusal } from '@/generated/graphql';
import type { ErrorWords } from '@/lib/describe-error';
import type { Translate } from '@/lib/i18n/translate';

/** Why a code of the platform brought no number, and what to do. */
export function phoneRefusalWords(reason: PhoneRefusal, t: Translate): ErrorWords {
  switch (reason) {
    case 'CODE_EXPIRED':
      return { title: t('phone.expired.title'), advice: t('phone.expired.advice') };
    case 'UNAVAILABLE':
      return { title: t('phone.unavailable.title'), advice: t('phone.unavailable.advice') };
  }
}
