const MONTHS = 12;

/** Every month (`YYYY-MM`) from the earliest to the latest of the given ones, in order. */
export function monthsBetween(given: readonly string[]): string[] {
  const numbers = given.map((month) => {
    const [year = 0, monthOfYear = 0] = month.split('-').map(Number);
    return year * MONTHS + monthOfYear - 1;
  });
  if (numbers.length === 0) {
    return [];
  }
  const first = Math.min(...numbers);
  return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, nth) => nameOf(first + nth));
}

const nameOf = (number: number): string =>
  `${Math.floor(number / MONTHS)}-${String((number % MONTHS) + 1).padStart(2, '0')}`;
