import { civilTime } from '@/lib/format/civil-time';

const LONGEST = 64;
/** Letters, digits and signs that print; contract: 1 to 64 printable characters. */
const PRINTABLE = /^[\x20-\x7E\u00A1-\uFFFD]+$/;
const MARK_LENGTH = 4;
const SEQUENCE_DIGITS = 4;
const two = (value: number) => String(value % 100).padStart(2, '0');

/**
 * The number suggested for the next receipt: business day, four signs of the device, count of the
 * day; 21 November 2026, the seventh sale -> "261121-9F3A-0007". Two tills never suggest the same.
 */
export function suggestReceiptNumber(instant: number, terminalId: string, nth: number): string {
  const mark = terminalId.slice(-MARK_LENGTH).toUpperCase();
  return `${dayOf(instant)}-${mark}-${String(nth).padStart(SEQUENCE_DIGITS, '0')}`;
}

/** The business day at an instant as it stands in receipt numbers: "261121". */
export function dayOf(instant: number): string {
  const { year, month, day } = civilTime(instant);
  return two(year) + two(month) + two(day);
}

/** Whether the server would take it: 1 to 64 printable characters. */
export function isReceiptNumber(text: string): boolean {
  return text.length <= LONGEST && PRINTABLE.test(text) && text.trim() !== '';
}
