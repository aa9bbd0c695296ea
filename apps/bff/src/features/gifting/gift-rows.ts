import { type CommandRows, type RowRequest, rowsOf } from '../../platform/commands/index.js';
import { receivingLimitRows, sendingLimitRows } from '../gift-limits/index.js';
import { holdRows, ledgerRows, undoRows } from '../ledger/index.js';
import type { Gift } from './gift.js';
import { gifts } from './gift.table.js';

/** What never changes about a gift and names its rows. */
export type GiftKey = Pick<
  Gift,
  'senderId' | 'id' | 'holdId' | 'holdTransactionId' | 'sentOn' | 'receiverId' | 'receivedOn'
>;

/** Every row on the sender's side that ending a gift may read or write. */
export const escrowRows = (gift: GiftKey): RowRequest[] => [
  ...ledgerRows(gift.senderId, { lots: 'ALL' }),
  rowsOf(gifts, [gift.senderId, gift.id]),
  holdRows(gift.senderId, gift.holdId),
  undoRows(gift.holdTransactionId),
  ...sendingLimitRows(gift.senderId, gift.sentOn),
];

/** The same, and those of whoever claimed it. */
export const giftRows = (gift: GiftKey): RowRequest[] => [
  ...escrowRows(gift),
  ...(gift.receiverId === null || gift.receivedOn === null
    ? []
    : [
        ...ledgerRows(gift.receiverId, { lots: 'ALL' }),
        ...receivingLimitRows(gift.receiverId, gift.receivedOn),
      ]),
];

/** The gift under its sender's lock. @throws Error when it is not there: gifts are never removed */
export function lockedGift(rows: CommandRows, { senderId, id }: GiftKey): Gift {
  const gift = rows.get(gifts, [senderId, id]);
  if (gift === undefined) {
    throw new Error(`gift ${id} is not there`);
  }
  return gift;
}
