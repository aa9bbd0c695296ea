import type { MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { type CommandRows, PlanOutdated, rowsOf } from '../../platform/commands/index.js';
import { type ClosurePart, NOTHING_AT_STAKE } from '../account-closure/index.js';
import {
  endGift,
  escrowOf,
  type Gift,
  GiftReader,
  giftRows,
  gifts,
  isOpen,
} from '../gifting/index.js';
import { livePointsHeld } from '../ledger/index.js';
import { OpenGiftsQuery } from './open-gifts.query.js';

/** Gifts that are open when their sender leaves: they return, and are lost with the rest. */
@Injectable()
export class PendingGifts implements ClosurePart {
  constructor(
    private readonly reader: GiftReader,
    private readonly query: OpenGiftsQuery,
  ) {}

  /** The rows of a gift are known only once it has been read. */
  async prepare(memberId: MemberId): Promise<ClosurePart> {
    const ids = await this.query.openOf(memberId);
    const read = ids.length === 0 ? [] : await this.reader.readMany(ids);
    return closingWith(read.filter((gift): gift is Gift => gift !== null));
  }

  rows(): never {
    throw new Error('prepare() comes first');
  }

  stake(): never {
    throw new Error('prepare() comes first');
  }
}

const closingWith = (known: readonly Gift[]): ClosurePart => ({
  rows: (memberId) => [rowsOf(gifts, [memberId]), ...known.flatMap(giftRows)],
  stake(rows, memberId, moment) {
    const open = openGifts(rows, memberId, known);
    return {
      ...NOTHING_AT_STAKE,
      pendingGifts: open.length,
      pointsLost: open.reduce(
        (sum, gift) => sum + livePointsHeld(rows, moment, escrowOf(rows, gift)),
        0,
      ),
    };
  },
  finish(rows, moment, memberId) {
    for (const gift of openGifts(rows, memberId, known)) {
      endGift(rows, moment, gift, 'SENDER_LEFT');
    }
  },
  erase: eraseWords,
});

/** @throws PlanOutdated when one was sent, or claimed, since they were read */
function openGifts(rows: CommandRows, memberId: MemberId, known: readonly Gift[]): Gift[] {
  const open = rows.list(gifts, [memberId]).filter(({ state }) => isOpen(state));
  const planned = new Map(known.map((gift) => [gift.id, gift]));
  if (open.some((gift) => planned.get(gift.id)?.receiverId !== gift.receiverId)) {
    throw new PlanOutdated(`the open gifts of ${memberId} have changed`);
  }
  return open;
}

function eraseWords(rows: CommandRows, memberId: MemberId): void {
  for (const gift of rows.list(gifts, [memberId])) {
    if (gift.message !== null) {
      rows.put(gifts, { ...gift, message: null });
    }
  }
}
