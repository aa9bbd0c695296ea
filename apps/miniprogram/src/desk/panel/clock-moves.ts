import { civilTime } from '../../lib/format/civil-time';

const MS_PER_MINUTE = 60_000;
export const MS_PER_HOUR = 60 * MS_PER_MINUTE;
export const MS_PER_DAY = 24 * MS_PER_HOUR;
const DAYS_PER_WEEK = 7;
const SATURDAY = 6;
/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 4;
/** Five minutes before points of the month lapse. */
const LATE_ON_MONTH_END_MS = MS_PER_DAY - 5 * MS_PER_MINUTE;

/** 0 for Sunday, at the programme's place. */
export function weekdayOf(instant: number): number {
  return (civilTime(instant).dayNumber + FIRST_WEEKDAY) % DAYS_PER_WEEK;
}

/** The same hour of the Saturday after this day (epoch ms). */
export function nextSaturday(instant: number): number {
  const days = (SATURDAY - weekdayOf(instant) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  return instant + (days === 0 ? DAYS_PER_WEEK : days) * MS_PER_DAY;
}

/** 23:55 of the month's last day; of the next month's when that has passed (epoch ms). */
export function monthEnd(instant: number): number {
  let late = startOfDay(instant) + LATE_ON_MONTH_END_MS;
  while (late <= instant || isSameMonth(late, late + MS_PER_DAY)) late += MS_PER_DAY;
  return late;
}

/** "10:11:05" at the programme's place. */
export function formatSeconds(instant: number): string {
  const seconds = Math.floor((instant - startOfDay(instant)) / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function startOfDay(instant: number): number {
  const { hour, minute } = civilTime(instant);
  const intoMinute = ((instant % MS_PER_MINUTE) + MS_PER_MINUTE) % MS_PER_MINUTE;
  return instant - hour * MS_PER_HOUR - minute * MS_PER_MINUTE - intoMinute;
}

function isSameMonth(one: number, other: number): boolean {
  return civilTime(one).month === civilTime(other).month;
}
