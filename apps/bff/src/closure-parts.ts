import { type ClosurePart, heldPoints } from './features/account-closure/index.js';
import { openRedemptions } from './features/redemption-upkeep/index.js';
import { lostVouchers } from './features/vouchers/index.js';

/** What the features have at stake when an account closes. */
export const closureParts: readonly ClosurePart[] = [heldPoints, openRedemptions, lostVouchers];
