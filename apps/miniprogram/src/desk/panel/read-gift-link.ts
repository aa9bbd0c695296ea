import { paths } from '../../routes';

/** The token is base64url. */
const LINK = new RegExp(`${paths.giftClaim}\\?t=[\\w-]+`);

/** Path and query of the gift's link that a phone shows; null when it shows none. */
export function readGiftLink(phone: Document | null): string | null {
  return LINK.exec(phone?.body.textContent ?? '')?.[0] ?? null;
}
