import { rowsOf } from '../../platform/commands/index.js';
import { type ClosurePart, NOTHING_AT_STAKE } from '../account-closure/index.js';
import { memberMessages } from './member-message.table.js';

/** What somebody who leaves was told goes with them. */
export const erasedMessages: ClosurePart = {
  rows: (memberId) => [rowsOf(memberMessages, [memberId])],
  stake: () => NOTHING_AT_STAKE,
  erase(rows, memberId) {
    for (const { id } of rows.list(memberMessages, [memberId])) {
      rows.remove(memberMessages, [memberId, id]);
    }
  },
};
