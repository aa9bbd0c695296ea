import { rowsOf } from '../../platform/commands/index.js';
import type { ClosurePart } from '../account-closure/index.js';
import { messageGrants } from './message-grant.table.js';

/** What somebody who leaves has allowed ends. */
export const endedGrants: ClosurePart = {
  rows: (memberId) => [rowsOf(messageGrants, [memberId])],
  stake: () => ({
    openRedemptions: 0,
    pendingGifts: 0,
    vouchersLost: 0,
    pointsLost: 0,
    causes: { openRedemptions: 0, pendingGifts: 0, heldPoints: 0 },
  }),
  erase(rows, memberId) {
    for (const { template } of rows.list(messageGrants, [memberId])) {
      rows.remove(messageGrants, [memberId, template]);
    }
  },
};
