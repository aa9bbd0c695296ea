import { rowsOf } from '../../platform/commands/index.js';
import type { ClosurePart } from '../account-closure/index.js';
import { memberMessages } from './member-message.table.js';

/** What somebody who leaves was told goes with them. */
export const erasedMessages: ClosurePart = {
  rows: (memberId) => [rowsOf(memberMessages, [memberId])],
  stake: () => ({
    openRedemptions: 0,
    pendingGifts: 0,
    vouchersLost: 0,
    pointsLost: 0,
    causes: { openRedemptions: 0, pendingGifts: 0, heldPoints: 0 },
  }),
  erase(rows, memberId) {
    for (const { id } of rows.list(memberMessages, [memberId])) {
      rows.remove(memberMessages, [memberId, id]);
    }
  },
};
