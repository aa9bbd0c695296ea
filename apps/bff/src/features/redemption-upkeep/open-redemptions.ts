import { rowsOf } from '../../platform/commands/index.js';
import type { ClosurePart } from '../account-closure/index.js';
import { isOver, redemptions } from '../redemptions/index.js';

/** What is yet to be handed over or sent. What awaits payment holds points and is counted with them. */
export const openRedemptions: ClosurePart = {
  rows: (memberId) => [rowsOf(redemptions, [memberId])],
  stake(rows, memberId) {
    const open = rows
      .list(redemptions, [memberId])
      .filter(({ status }) => !isOver(status) && status !== 'AWAITING_PAYMENT').length;
    return {
      openRedemptions: open,
      pendingGifts: 0,
      vouchersLost: 0,
      pointsLost: 0,
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
