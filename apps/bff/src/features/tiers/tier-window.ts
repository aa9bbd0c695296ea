import type { BusinessDate } from '@huiji/shared-types';
import type { BusinessCalendar } from '../../platform/clock/business-calendar.js';

/** Purchases of so many months count towards a tier. */
const WINDOW_MONTHS = 12;

/**
 * The earliest business date whose purchases count on `today`: the day after the one that lies twelve
 * months back, so that a date counts for a whole year and no day of the year counts twice.
 */
export const tierWindowStart = (today: BusinessDate, calendar: BusinessCalendar): BusinessDate =>
  calendar.addDays(calendar.addMonths(today, -WINDOW_MONTHS), 1);
