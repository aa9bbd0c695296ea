import { allHoldRows, openHolds } from '../ledger/index.js';
import { closureTexts } from './account-closure.texts.js';
import type { ClosurePart } from './closure-part.js';

/** Points that are set aside belong to something that has to end first. */
export const heldPoints: ClosurePart = {
  rows: (memberId) => [allHoldRows(memberId)],
  stake(rows, memberId) {
    const holds = openHolds(rows, memberId);
    const openRedemptions = holds.filter(({ purpose }) => purpose === 'REDEMPTION').length;
    const pendingGifts = holds.length - openRedemptions;
    return {
      openRedemptions,
      pendingGifts,
      vouchersLost: 0,
      obstacle: holds.length === 0 ? null : closureTexts.pointsHeld(openRedemptions, pendingGifts),
    };
  },
};
