import type { BusinessDate } from '@huiji/shared-types';
import type { BusinessCalendar } from '../../platform/clock/business-calendar.js';

/**
 * Whether a member who joined on `joinedOn` earns the double base on `date`: on the joining business
 * date and the days after it, `days` in all; 0 switches it off (product rules, `earn.welcomeDoubleDays`).
 */
export function isWelcomeDouble(
  joinedOn: BusinessDate,
  date: BusinessDate,
  days: number,
  calendar: BusinessCalendar,
): boolean {
  const age = calendar.daysBetween(joinedOn, date);
  return age >= 0 && age < days;
}
