import { rowsOf } from '../../platform/commands/index.js';
import { type ClosurePart, NOTHING_AT_STAKE } from '../account-closure/index.js';
import { messageGrants } from './message-grant.table.js';

/** What somebody who leaves has allowed ends. */
export const endedGrants: ClosurePart = {
  rows: (memberId) => [rowsOf(messageGrants, [memberId])],
  stake: () => NOTHING_AT_STAKE,
  erase(rows, memberId) {
    for (const { template } of rows.list(messageGrants, [memberId])) {
      rows.remove(messageGrants, [memberId, template]);
    }
  },
};
