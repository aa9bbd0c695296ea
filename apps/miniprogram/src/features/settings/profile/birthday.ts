/** The earliest birthday that is believed. */
export const FIRST_BIRTHDAY = '1900-01-01';

const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/;

export type BirthdayProblem = 'missing' | 'future' | 'tooEarly';

/** What is wrong with a chosen day, or null. @param today the programme's date; all are YYYY-MM-DD */
export function birthdayProblem(chosen: string, today: string): BirthdayProblem | null {
  if (!CALENDAR_DAY.test(chosen)) return 'missing';
  if (chosen > today) return 'future';
  return chosen < FIRST_BIRTHDAY ? 'tooEarly' : null;
}
