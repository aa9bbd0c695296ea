const GROUPS_OF_FOUR = /\d{4}(?=\d)/g;

/** "8000123412341234" -> "8000 1234 1234 1234". */
export function formatCardNumber(number: string): string {
  return number.replace(GROUPS_OF_FOUR, '$& ');
}
