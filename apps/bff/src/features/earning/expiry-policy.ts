import { type BusinessDate, type Instant, instant } from '@huiji/shared-types';
import type { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import type { ProgrammeSettings } from '../../platform/config/programme-settings.js';

/** The expiry of points that never lapse, the last moment of year 9999: every lot has a date to be ordered by. */
const NEVER = instant(Date.UTC(9999, 11, 31, 23, 59, 59, 999));

type ExpirySettings = ProgrammeSettings['expiry'];

function endByPolicy(
  earnedOn: BusinessDate,
  { policy, months, days }: ExpirySettings,
  calendar: BusinessCalendar,
): Instant {
  switch (policy) {
    case 'MONTHS_TO_MONTH_END':
      return months === 0 ? NEVER : calendar.endOfMonthAfter(earnedOn, months);
    case 'YEAR_END_NEXT':
      return calendar.endOfYearAfter(earnedOn, 1);
    case 'DAYS':
      return days === 0 ? NEVER : calendar.endOf(calendar.addDays(earnedOn, days));
    case 'NEVER':
      return NEVER;
  }
}

/**
 * The instant from which points earned on a business date are lapsed, the last millisecond of a day
 * of the programme (product rules, "Lots and expiry"): the end of the month some months later, the
 * end of next year, the end of the day some days later, or never. A count of 0 means never.
 */
export function expiryOf(
  earnedOn: BusinessDate,
  settings: ExpirySettings,
  calendar: BusinessCalendar,
): Instant {
  return instant(Math.min(endByPolicy(earnedOn, settings, calendar), NEVER));
}
