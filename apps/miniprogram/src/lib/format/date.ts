import type { Language } from '../i18n/language';
import { civilTime } from './civil-time';

const ENGLISH_MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];

const two = (value: number) => String(value).padStart(2, '0');
const englishMonth = (month: number) => ENGLISH_MONTHS[month - 1] ?? '';

/** "14:32" at the programme's place. */
export function formatClock(instant: number): string {
  const { hour, minute } = civilTime(instant);
  return `${two(hour)}:${two(minute)}`;
}

/** "11月21日" / "21 Nov". */
export function formatDay(instant: number, language: Language): string {
  const { month, day } = civilTime(instant);
  return language === 'en' ? `${day} ${englishMonth(month)}` : `${month}月${day}日`;
}

/** "2026年11月21日" / "21 Nov 2026". */
export function formatDate(instant: number, language: Language): string {
  const { year } = civilTime(instant);
  const day = formatDay(instant, language);
  return language === 'en' ? `${day} ${year}` : `${year}年${day}`;
}

/** "11月21日 14:32" / "21 Nov 14:32". */
export function formatDayAndClock(instant: number, language: Language): string {
  return `${formatDay(instant, language)} ${formatClock(instant)}`;
}

/** "2026年11月" / "Nov 2026". */
export function formatMonth(instant: number, language: Language): string {
  const { year, month } = civilTime(instant);
  return language === 'en' ? `${englishMonth(month)} ${year}` : `${year}年${month}月`;
}

/** "11月" / "Nov". */
export function formatMonthOfYear(month: number, language: Language): string {
  return language === 'en' ? englishMonth(month) : `${month}月`;
}

/** "2026年" / "2026". */
export function formatYear(year: number, language: Language): string {
  return language === 'en' ? String(year) : `${year}年`;
}

/** "2026-11-21", the programme's date. */
export function dateKey(instant: number): string {
  return `${monthKey(instant)}-${two(civilTime(instant).day)}`;
}

/** "1990年5月6日" / "6 May 1990". @param date a calendar day as the server writes it, YYYY-MM-DD */
export function formatCalendarDay(date: string, language: Language): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return language === 'en'
    ? `${day} ${englishMonth(month)} ${year}`
    : `${year}年${month}月${day}日`;
}

/** The programme's year of an instant. */
export function yearOf(instant: number): number {
  return civilTime(instant).year;
}

/** "2026-11": equal for instants of the same programme month. */
export function monthKey(instant: number): string {
  const { year, month } = civilTime(instant);
  return `${year}-${two(month)}`;
}

/** The first instant (epoch ms) of a programme month such as "2026-11". */
export function monthStart(key: string): number {
  return Date.parse(`${key}-01T00:00:00+08:00`);
}

/** Calendar days from one instant to another; 0 on the same day. */
export function daysBetween(from: number, to: number): number {
  return civilTime(to).dayNumber - civilTime(from).dayNumber;
}
