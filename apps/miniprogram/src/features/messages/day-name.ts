import { daysBetween, formatDate, formatDay, yearOf } from '@/lib/format/date';
import type { Language } from '@/lib/i18n/language';
import type { Translate } from '@/lib/i18n/translate';

/**
 * Today, yesterday, or the date; with its year where that is another one.
 * @param at an instant of the day, epoch ms @param today an instant of today
 */
export function dayName(at: number, today: number, t: Translate, language: Language): string {
  const days = daysBetween(at, today);
  if (days === 0) return t('inbox.today');
  if (days === 1) return t('inbox.yesterday');
  return yearOf(at) === yearOf(today) ? formatDay(at, language) : formatDate(at, language);
}
