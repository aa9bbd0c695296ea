const READING_AIDS = /[\s-]/g;
const CODE = /^[A-Z0-9]{6,32}$/;
const GROUPS_OF_FOUR = /.{4}(?=.)/g;

/** As many as the server takes for one sale. */
export const MOST_VOUCHERS = 10;
/** Room for a code in groups. */
export const LONGEST_TYPED = 64;

/** A code as it is sent: capital letters and digits. */
export const plainCode = (typed: string): string => typed.replace(READING_AIDS, '').toUpperCase();

/** A code as it is read: in groups of four. */
export const groupedCode = (code: string): string => code.replace(GROUPS_OF_FOUR, '$& ');

/** What is wrong with a typed code before the server is asked; null when nothing is. */
export function entryProblem(code: string, known: readonly string[]): 'short' | 'twice' | null {
  if (!CODE.test(code)) return 'short';
  return known.includes(code) ? 'twice' : null;
}
