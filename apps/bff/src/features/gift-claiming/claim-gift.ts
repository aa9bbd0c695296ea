import type { MemberId } from '@huiji/shared-types';
import { Inject, Injectable } from '@nestjs/common';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { Clock } from '../../platform/clock/clock.js';
import { CommandExecutor, executePlanned } from '../../platform/commands/index.js';
import { AppConfig } from '../../platform/config/index.js';
import { windowStart } from '../gift-risk/index.js';
import { type Gift, GiftReader } from '../gifting/index.js';
import { MEMBER_UPKEEP, type MemberUpkeep } from '../ledger/index.js';
import { ClaimChainsQuery } from './claim-chains.query.js';
import { type ClaimOrder, type ClaimOutcome, claimGiftCommand } from './claim-gift-command.js';

/** Opens a gift. */
@Injectable()
export class ClaimGift {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly gifts: GiftReader,
    private readonly chains: ClaimChainsQuery,
    private readonly clock: Clock,
    private readonly calendar: BusinessCalendar,
    private readonly config: AppConfig,
    @Inject(MEMBER_UPKEEP) private readonly upkeep: MemberUpkeep,
  ) {}

  /** @throws IdempotencyConflict, CommandsUnavailable; ClientError FORBIDDEN while the member is frozen */
  async execute(
    receiverId: MemberId,
    token: string,
    idempotencyKey: string,
  ): Promise<ClaimOutcome> {
    await this.upkeep.settle(receiverId);
    const idempotency = { key: idempotencyKey, input: { token } };
    const { result } = await executePlanned(this.executor, async () => {
      const gift = await this.gifts.byToken(token);
      return claimGiftCommand({ ...(await this.order(gift)), idempotency, receiverId });
    });
    return result;
  }

  private async order(gift: Gift | null): Promise<Omit<ClaimOrder, 'idempotency' | 'receiverId'>> {
    const settings = this.config.programme.gifting;
    const now = this.clock.now();
    const today = this.calendar.dateOf(now);
    const links =
      gift === null
        ? []
        : await this.chains.linksTowards(gift.senderId, windowStart(now, settings.risk));
    return { gift, links, today, yesterday: this.calendar.addDays(today, -1), settings };
  }
}
