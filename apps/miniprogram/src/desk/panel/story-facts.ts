import { type Role, sessionKey } from '../../lib/session/session-store';
import { nameSpaceOf } from '../../platform/name-space';
import { paths } from '../../routes';
import { TILL_PHONE } from '../phone-place';

/** Who plays in the story. */
export const LIN = 'lin';
export const WANG = 'wang';
export const PLAYERS: readonly string[] = [LIN, TILL_PHONE, WANG];

const ORDER_PAGES: readonly string[] = [paths.mallResult, paths.mallOrder];

/** What can be seen of how far the story has come. */
export interface StoryFacts {
  readonly isCardShown: boolean;
  readonly isTillOpen: boolean;
  readonly isClerkIn: boolean;
  readonly isStatementShown: boolean;
  /** Lin looks at something that she has redeemed. */
  readonly isPickupCodeShown: boolean;
  readonly isHandoverOpen: boolean;
  /** Lin looks at a gift that she has sent. */
  readonly isGiftShown: boolean;
  readonly isWangIn: boolean;
}

/** Looks at where the phones are and who is signed in on them. */
export function lookAtStory(pathOf: (name: string) => string | null): StoryFacts {
  const pageOf = (name: string) => pathOf(name)?.split('?')[0] ?? '';
  return {
    isCardShown: pathOf(LIN) === paths.card && hasSession(LIN, 'member'),
    isTillOpen: pathOf(TILL_PHONE) === paths.staff,
    isClerkIn: hasSession(TILL_PHONE, 'staff'),
    isStatementShown: pathOf(LIN) === paths.statement && hasSession(LIN, 'member'),
    isPickupCodeShown: ORDER_PAGES.includes(pageOf(LIN)) && hasSession(LIN, 'member'),
    isHandoverOpen: pageOf(TILL_PHONE) === paths.staffHandover,
    isGiftShown: pageOf(LIN) === paths.giftDetail && hasSession(LIN, 'member'),
    isWangIn: hasSession(WANG, 'member'),
  };
}

const hasSession = (phone: string, role: Role): boolean =>
  localStorage.getItem(nameSpaceOf(phone) + sessionKey(role)) !== null;
