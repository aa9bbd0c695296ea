import type { BusinessDate, MemberId } from '@huiji/shared-types';
import {
  type CommandRows,
  type Moment,
  type RowRequest,
  rowsOf,
} from '../../platform/commands/index.js';
import type { ClaimFacts, GiftLink } from '../gift-risk/index.js';
import { giftReceipts } from '../gifting/index.js';
import { type MemberRow, members } from '../members/index.js';

interface Parties {
  readonly senderId: MemberId;
  readonly receiverId: MemberId;
}

/** What both claimed of others yesterday and today, which holds all of the last 24 hours. */
export const receiptRows = (
  memberIds: readonly MemberId[],
  dates: readonly BusinessDate[],
): RowRequest[] =>
  memberIds.flatMap((memberId) => dates.map((date) => rowsOf(giftReceipts, [memberId, date])));

/**
 * What risk rules look at. What both parties claimed is read under their locks, so that of parallel claims each
 * sees those before it.
 * @param links claims of others, read beforehand
 */
export function claimFacts(
  rows: CommandRows,
  moment: Moment,
  { senderId, receiverId }: Parties,
  links: readonly GiftLink[],
): ClaimFacts {
  const { now, businessDate, calendar } = moment;
  const dates = [calendar.addDays(businessDate, -1), businessDate];
  const own = [senderId, receiverId].flatMap((memberId) =>
    dates.flatMap((date) =>
      rows.list(giftReceipts, [memberId, date]).map(
        (receipt): GiftLink => ({
          from: receipt.senderId,
          to: receipt.receiverId,
          at: receipt.receivedAt,
        }),
      ),
    ),
  );
  const sender = memberRow(rows, senderId);
  const receiver = memberRow(rows, receiverId);
  const ageOf = ({ joinedOn }: MemberRow) => calendar.daysBetween(joinedOn, businessDate);
  return {
    now,
    sender: { id: senderId, ageDays: ageOf(sender), isFrozen: sender.status === 'FROZEN' },
    receiver: { id: receiverId, ageDays: ageOf(receiver) },
    links: [...links, ...own],
  };
}

function memberRow(rows: CommandRows, memberId: MemberId): MemberRow {
  const member = rows.get(members, [memberId]);
  if (member === undefined) {
    throw new Error(`there is no member ${memberId}`);
  }
  return member;
}
