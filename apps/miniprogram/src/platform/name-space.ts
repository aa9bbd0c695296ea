import { phoneName } from './phone-name';

/**
 * Begins the name of everything that phones side by side in one browser must not share. A phone's name
 * follows a colon, which no key begins with: no phone can read what belongs to another or to none.
 */
export function nameSpace(): string {
  return nameSpaceOf(phoneName());
}

/** The same of any phone; null for a browser's own window. */
export function nameSpaceOf(phone: string | null): string {
  return phone === null ? 'huiji.' : `huiji:${phone}.`;
}
