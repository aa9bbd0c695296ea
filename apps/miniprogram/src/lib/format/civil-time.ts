const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const MINUTES_PER_HOUR = 60;
/** The programme's time zone, Asia/Shanghai: UTC+8 all year round. */
const PROGRAMME_OFFSET_MS = 8 * MINUTES_PER_HOUR * MS_PER_MINUTE;

export interface CivilTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** Days since 1970-01-01 in the programme's zone; differences count calendar days. */
  readonly dayNumber: number;
}

/** What the clock and calendar in the programme's zone say at an instant (epoch ms). */
export function civilTime(instant: number): CivilTime {
  const local = instant + PROGRAMME_OFFSET_MS;
  const dayNumber = Math.floor(local / MS_PER_DAY);
  const minuteOfDay = Math.floor((local - dayNumber * MS_PER_DAY) / MS_PER_MINUTE);
  return {
    ...civilDate(dayNumber),
    hour: Math.floor(minuteOfDay / MINUTES_PER_HOUR),
    minute: minuteOfDay % MINUTES_PER_HOUR,
    dayNumber,
  };
}

const DAYS_PER_ERA = 146_097;
const DAYS_TO_EPOCH = 719_468;
const YEARS_PER_ERA = 400;

/** Day number to date: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days. */
function civilDate(dayNumber: number) {
  const shifted = dayNumber + DAYS_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}
