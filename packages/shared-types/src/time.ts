import type { Brand } from './brand.js';

/** A moment as milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = Brand<number, 'Instant'>;

/** A calendar day of the programme, `YYYY-MM-DD`; limits and daily things belong to one. */
export type BusinessDate = Brand<string, 'BusinessDate'>;

export const MS_PER_SECOND = 1_000;
export const MS_PER_MINUTE = 60 * MS_PER_SECOND;
export const MS_PER_HOUR = 60 * MS_PER_MINUTE;
export const MS_PER_DAY = 24 * MS_PER_HOUR;

/** @throws RangeError when `ms` is not a whole number of milliseconds. */
export function instant(ms: number): Instant {
  if (!Number.isSafeInteger(ms)) {
    throw new RangeError(`${ms} is not an instant in whole milliseconds`);
  }
  return ms as Instant;
}

const BUSINESS_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** @throws RangeError when `text` is not of the form YYYY-MM-DD. */
export function businessDate(text: string): BusinessDate {
  if (!BUSINESS_DATE.test(text)) {
    throw new RangeError(`${text} is not a date of the form YYYY-MM-DD`);
  }
  return text as BusinessDate;
}
