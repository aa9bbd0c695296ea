import { allHoldRows, openHolds } from '../ledger/index.js';
import { type ClosurePart, NOTHING_AT_STAKE } from './closure-part.js';

/** Points that are set aside belong to something that has to end first; only gifts return by themselves. */
export const heldPoints: ClosurePart = {
  rows: (memberId) => [allHoldRows(memberId)],
  stake(rows, memberId) {
    const holds = openHolds(rows, memberId).filter(({ purpose }) => purpose === 'REDEMPTION');
    const openRedemptions = holds.length;
    const points = holds.reduce((held, { amount }) => held + amount, 0);
    return {
      ...NOTHING_AT_STAKE,
      openRedemptions,
      causes: { openRedemptions, pendingGifts: 0, heldPoints: points },
    };
  },
};
