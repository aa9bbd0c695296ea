import type { Translate } from '@/lib/i18n/translate';
import { hoursWords } from './hours-words';

/** Which points cannot be given. @param lockHours 0: received ones can be given at once */
export function whichWords(lockHours: number, t: Translate): string {
  return lockHours === 0
    ? t('gift.which.unlocked')
    : t('gift.which.locked', { time: hoursWords(lockHours, t) });
}
