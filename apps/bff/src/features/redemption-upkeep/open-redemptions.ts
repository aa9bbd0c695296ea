import { rowsOf } from '../../platform/commands/index.js';
import { type ClosurePart, NOTHING_AT_STAKE } from '../account-closure/index.js';
import { isOver, redemptions } from '../redemptions/index.js';

/** What is yet to be handed over or sent. What awaits payment holds points and is counted with them. */
export const openRedemptions: ClosurePart = {
  rows: (memberId) => [rowsOf(redemptions, [memberId])],
  stake(rows, memberId) {
    const open = rows
      .list(redemptions, [memberId])
      .filter(({ status }) => !isOver(status) && status !== 'AWAITING_PAYMENT').length;
    return {
      ...NOTHING_AT_STAKE,
      openRedemptions: open,
      causes: { openRedemptions: open, pendingGifts: 0, heldPoints: 0 },
    };
  },
  erase(rows, memberId) {
    for (const redemption of rows.list(redemptions, [memberId])) {
      if (redemption.addressSealed !== null) {
        rows.put(redemptions, { ...redemption, addressSealed: null });
      }
    }
  },
};
