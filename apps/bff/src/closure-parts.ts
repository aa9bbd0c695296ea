import { type ClosurePart, heldPoints } from './features/account-closure/index.js';
import type { PendingGifts } from './features/gift-upkeep/index.js';
import { endedGrants } from './features/message-grants/index.js';
import { erasedMessages } from './features/messages/index.js';
import { lostPrizes } from './features/prizes/index.js';
import { openRedemptions } from './features/redemption-upkeep/index.js';
import { lostVouchers } from './features/vouchers/index.js';

/** What the features have at stake when an account closes. */
export const closureParts = (pendingGifts: PendingGifts): readonly ClosurePart[] => [
  heldPoints,
  openRedemptions,
  lostVouchers,
  lostPrizes,
  pendingGifts,
  endedGrants,
  erasedMessages,
];
