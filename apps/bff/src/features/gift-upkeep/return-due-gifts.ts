import type { GiftId, MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { type Command, CommandExecutor, done } from '../../platform/commands/index.js';
import {
  endGift,
  escrowRows,
  type Gift,
  GiftReader,
  isOverdue,
  lockedGift,
} from '../gifting/index.js';
import type { MemberUpkeep } from '../ledger/index.js';
import { OpenGiftsQuery } from './open-gifts.query.js';

/** Looked up, and sent back side by side, at a time. */
const PER_ROUND = 200;

/**
 * Books what the clock has decided: gifts that nobody opened in time go back. Nothing depends on when it runs, and
 * it never books twice.
 */
@Injectable()
export class ReturnDueGifts implements MemberUpkeep {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly gifts: GiftReader,
    private readonly query: OpenGiftsQuery,
    private readonly clock: Clock,
  ) {}

  /** What one member sent. */
  async settle(memberId: MemberId): Promise<void> {
    await this.returnAll(await this.query.due(this.clock.now(), PER_ROUND, memberId));
  }

  /** What anybody sent, until nothing is left or `signal` is aborted. */
  async all(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const due = await this.query.due(this.clock.now(), PER_ROUND);
      await this.returnAll(due);
      if (due.length < PER_ROUND) {
        break;
      }
    }
  }

  private async returnAll(ids: readonly GiftId[]): Promise<void> {
    const due = ids.length === 0 ? [] : await this.gifts.readMany(ids);
    await Promise.all(
      due.map((gift) => (gift === null ? null : this.executor.execute(returnGiftCommand(gift)))),
    );
  }
}

const returnGiftCommand = (read: Gift): Command<{ readonly returned: boolean }> => ({
  operation: 'returnGift',
  caller: 'job:gifts',
  idempotency: null,
  plan: escrowRows(read),
  decide(rows, moment) {
    const gift = lockedGift(rows, read);
    if (!isOverdue(gift, moment.now)) {
      return done({ returned: false });
    }
    endGift(rows, moment, gift, 'TIMED_OUT', { happenedAt: gift.expiresAt });
    return done({ returned: true });
  },
});
