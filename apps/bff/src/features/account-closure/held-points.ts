import { allHoldRows, openHolds } from '../ledger/index.js';
import type { ClosurePart } from './closure-part.js';

/** Points that are set aside belong to something that has to end first. */
export const heldPoints: ClosurePart = {
  rows: (memberId) => [allHoldRows(memberId)],
  stake(rows, memberId) {
    const holds = openHolds(rows, memberId);
    const openRedemptions = holds.filter(({ purpose }) => purpose === 'REDEMPTION').length;
    const pendingGifts = holds.length - openRedemptions;
    const points = holds.reduce((held, { amount }) => held + amount, 0);
    return {
      openRedemptions,
      pendingGifts,
      vouchersLost: 0,
      causes: { openRedemptions, pendingGifts, heldPoints: points },
    };
  },
};
