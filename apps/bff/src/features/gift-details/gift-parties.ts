import type { SignedIn } from '../../platform/auth/index.js';
import type { Gift } from '../gifting/index.js';

export const isSender = ({ senderId }: Gift, caller: SignedIn): boolean =>
  caller.role === 'MEMBER' && caller.memberId === senderId;

/** The two parties, and whoever has to judge a claim. */
export const mayKnowReceiver = (gift: Gift, caller: SignedIn): boolean =>
  caller.role === 'OPERATOR' ||
  (caller.role === 'MEMBER' && [gift.senderId, gift.receiverId].includes(caller.memberId));
