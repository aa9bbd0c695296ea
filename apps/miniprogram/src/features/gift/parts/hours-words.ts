import type { Translate } from '@/lib/i18n/translate';

const HOURS_PER_DAY = 24;

/** "36 hours", and days where they are whole and several. @param hours 1 or more */
export function hoursWords(hours: number, t: Translate): string {
  const days = hours / HOURS_PER_DAY;
  return days > 1 && Number.isInteger(days)
    ? t('gift.days', { count: days })
    : t('gift.hours', { count: hours });
}
