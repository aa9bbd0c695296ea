import { describeError } from '@/lib/describe-error';
import type { Translate } from '@/lib/i18n/translate';
import { phoneRefusalWords } from './phone-refusal-words';
import { PhoneRefused } from './use-bind-phone';

/** Why the number stayed as it was; null while nothing went wrong. */
export function phoneProblemWords(error: unknown, t: Translate): string | null {
  if (error === null || error === undefined) return null;
  if (error instanceof PhoneRefused) {
    return t('phone.refused', { ...phoneRefusalWords(error.reason, t) });
  }
  const { title, advice } = describeError(error, t);
  return t('profile.notSaved', { title, advice });
}
