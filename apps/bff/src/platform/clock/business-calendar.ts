import type { BusinessDate, Instant } from '@huiji/shared-types';
import { businessDate, instant } from '@huiji/shared-types';
import { DateTime } from 'luxon';

const SATURDAY = 6;
const REMEMBERED_DAYS = 64;

/** Days and months as the programme counts them, in its time zone. */
export class BusinessCalendar {
  /** Zone arithmetic is slow and nearly every question is about today. */
  private lastDay: {
    readonly date: BusinessDate;
    readonly start: Instant;
    readonly end: Instant;
  } | null = null;
  private readonly midnights = new Map<BusinessDate, DateTime>();

  constructor(readonly timeZone: string) {
    if (!DateTime.now().setZone(timeZone).isValid) {
      throw new RangeError(`${timeZone} is not a time zone`);
    }
  }

  dateOf(moment: Instant): BusinessDate {
    if (this.lastDay === null || moment < this.lastDay.start || moment > this.lastDay.end) {
      const date = businessDate(this.at(moment).toFormat('yyyy-MM-dd'));
      this.lastDay = { date, start: this.startOf(date), end: this.endOf(date) };
    }
    return this.lastDay.date;
  }

  /** `YYYY-MM` of the moment. */
  monthOf(moment: Instant): string {
    return this.at(moment).toFormat('yyyy-MM');
  }

  /** `YYYY-MM-DD HH:mm` of the moment. */
  timeOf(moment: number): string {
    return DateTime.fromMillis(moment, { zone: this.timeZone }).toFormat('yyyy-MM-dd HH:mm');
  }

  /** Monday is 1, Sunday 7. */
  weekdayOf(date: BusinessDate): number {
    return this.midnight(date).weekday;
  }

  isWeekend(date: BusinessDate): boolean {
    return this.weekdayOf(date) >= SATURDAY;
  }

  /** The first millisecond of the day. */
  startOf(date: BusinessDate): Instant {
    return instant(this.midnight(date).toMillis());
  }

  /** The last millisecond of the day. */
  endOf(date: BusinessDate): Instant {
    return instant(this.midnight(date).endOf('day').toMillis());
  }

  addDays(date: BusinessDate, days: number): BusinessDate {
    return businessDate(this.midnight(date).plus({ days }).toFormat('yyyy-MM-dd'));
  }

  /** The same day `months` later; a day the month lacks becomes its last one (31 August + 6 = 28 or 29 February). */
  addMonths(date: BusinessDate, months: number): BusinessDate {
    return businessDate(this.midnight(date).plus({ months }).toFormat('yyyy-MM-dd'));
  }

  /** Whole days from one date to the other; negative when `to` is earlier. */
  daysBetween(from: BusinessDate, to: BusinessDate): number {
    return Math.round(this.midnight(to).diff(this.midnight(from), 'days').days);
  }

  /** The last millisecond of the month that lies `months` after the date's. */
  endOfMonthAfter(date: BusinessDate, months: number): Instant {
    return instant(this.midnight(date).startOf('month').plus({ months }).endOf('month').toMillis());
  }

  /** The last millisecond of the year that lies `years` after the date's. */
  endOfYearAfter(date: BusinessDate, years: number): Instant {
    return instant(this.midnight(date).startOf('year').plus({ years }).endOf('year').toMillis());
  }

  private at(moment: Instant): DateTime {
    return DateTime.fromMillis(moment, { zone: this.timeZone });
  }

  private midnight(date: BusinessDate): DateTime {
    const known = this.midnights.get(date);
    if (known !== undefined) {
      return known;
    }
    if (this.midnights.size >= REMEMBERED_DAYS) {
      this.midnights.clear();
    }
    const midnight = DateTime.fromISO(date, { zone: this.timeZone });
    this.midnights.set(date, midnight);
    return midnight;
  }
}
