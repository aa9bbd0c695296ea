/** A phone on the desk and the page that it shows. */
export interface PhonePlace {
  /** Whose it is; null for the only phone of production, which shares its data with narrow windows. */
  readonly name: string | null;
  /** Path and query of the page, from `/`. */
  readonly path: string;
}

/** What stands on the desk, as it survives a reload. */
export interface DeskPlaces {
  /** From left to right; at least one. */
  readonly phones: readonly PhonePlace[];
  /** Whose address the window shows. */
  readonly active: string | null;
}

export const MOST_PHONES = 3;
export const PHONE_NAME = /^[a-z0-9-]{1,32}$/;

/** The device that stands at the till. */
export const TILL_PHONE = 'clerk';
const STAFF_PAGES = '/features/staff/';

const FIRST_PHONE = 'lin';
const HOME = '/';

/** The desk when the window opens at `path`: as it was left, with the active phone where the address says. */
export function placesAt(path: string, stored: DeskPlaces | null): DeskPlaces {
  const places = stored ?? { phones: [{ name: FIRST_PHONE, path: HOME }], active: FIRST_PHONE };
  if (path === HOME) return places;
  if (!path.startsWith(STAFF_PAGES)) return moved(places, places.active, path);
  if (stored === null) return { phones: [{ name: TILL_PHONE, path }], active: TILL_PHONE };
  const till = places.phones.some(({ name }) => name === TILL_PHONE);
  return till
    ? moved({ ...places, active: TILL_PHONE }, TILL_PHONE, path)
    : moved(places, places.active, path);
}

/** With one phone at another page. */
export function moved(places: DeskPlaces, name: string | null, path: string): DeskPlaces {
  const phones = places.phones.map((phone) => (phone.name === name ? { name, path } : phone));
  return { ...places, phones };
}

/** With a phone more, or with the one of that name where it is; unchanged when the desk is full. */
export function opened(places: DeskPlaces, phone: PhonePlace): DeskPlaces {
  const { phones } = places;
  if (phones.some(({ name }) => name === phone.name)) return { phones, active: phone.name };
  if (phones.length >= MOST_PHONES) return places;
  return { phones: [...phones, phone], active: phone.name };
}

/** With a phone less; the last one stays. */
export function closed(places: DeskPlaces, name: string): DeskPlaces {
  const phones = places.phones.filter((phone) => phone.name !== name);
  const first = phones[0];
  if (first === undefined) return places;
  return { phones, active: places.active === name ? first.name : places.active };
}

/** Reads what was stored; null when there is nothing or it is nothing of ours. */
export function parsePlaces(text: string | null): DeskPlaces | null {
  if (text === null) return null;
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || !('phones' in value && 'active' in value)) {
    return null;
  }
  const { phones, active } = value;
  if (!Array.isArray(phones) || phones.length === 0 || phones.length > MOST_PHONES) return null;
  if (!phones.every(isPlace) || !phones.some(({ name }) => name === active)) return null;
  return { phones, active: String(active) };
}

function isPlace(value: unknown): value is PhonePlace & { readonly name: string } {
  if (typeof value !== 'object' || value === null || !('name' in value && 'path' in value)) {
    return false;
  }
  const { name, path } = value;
  return typeof name === 'string' && PHONE_NAME.test(name) && isPath(path);
}

/** One slash first: two would lead to another server. */
const isPath = (path: unknown): boolean => typeof path === 'string' && /^\/(?!\/)/.test(path);
