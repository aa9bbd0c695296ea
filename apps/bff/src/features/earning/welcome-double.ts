import type { BusinessDate } from '@huiji/shared-types';
import type { BusinessCalendar } from '../../platform/clock/business-calendar.js';

/**
 * Whether a member who joined on `joinedOn` earns the double base on `date`: on the joining business
 * date and the days after it, `days` in all; 0 switches it off (product rules, `earn.welcomeDoubleDays`), and
 * so does null, for a member who comes back.
 */
export function isWelcomeDouble(
  joinedOn: BusinessDate | null,
  date: BusinessDate,
  days: number,
  calendar: BusinessCalendar,
): boolean {
  if (joinedOn === null) {
    return false;
  }
  const age = calendar.daysBetween(joinedOn, date);
  return age >= 0 && age < days;
}
