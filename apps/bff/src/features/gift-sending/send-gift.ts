import type { GiftId, MemberId, Points, PointsHoldId } from '@huiji/shared-types';
import { Inject, Injectable } from '@nestjs/common';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { Clock } from '../../platform/clock/clock.js';
import { CommandExecutor, executePlanned } from '../../platform/commands/index.js';
import { AppConfig } from '../../platform/config/index.js';
import { IdSource } from '../../platform/ids/id-source.js';
import { GiftTokens, hashOfToken } from '../gifting/index.js';
import { MEMBER_UPKEEP, type MemberUpkeep } from '../ledger/index.js';
import { JudgeMessage } from './judge-message.js';
import {
  type SendOutcome,
  sendGiftCommand,
  type Verdict,
  VerdictMissing,
} from './send-gift-command.js';

export interface GiftWish {
  readonly points: Points;
  readonly message: string | null;
  readonly design: string | null;
  readonly idempotencyKey: string;
}

/** Sends points in an envelope. */
@Injectable()
export class SendGift {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly tokens: GiftTokens,
    private readonly judge: JudgeMessage,
    private readonly ids: IdSource,
    private readonly clock: Clock,
    private readonly calendar: BusinessCalendar,
    private readonly config: AppConfig,
    @Inject(MEMBER_UPKEEP) private readonly upkeep: MemberUpkeep,
  ) {}

  /**
   * WeChat is asked about the words only when nothing else stands in the way, outside any transaction; a repeated
   * request is answered without asking.
   * @throws IdempotencyConflict, CommandsUnavailable; ClientError SERVICE_UNAVAILABLE while WeChat does not answer
   */
  async execute(memberId: MemberId, wish: GiftWish): Promise<SendOutcome> {
    await this.upkeep.settle(memberId);
    try {
      return await this.send(memberId, wish, 'NOT_ASKED');
    } catch (error) {
      if (!(error instanceof VerdictMissing) || wish.message === null) {
        throw error;
      }
    }
    const isFit = await this.judge.execute(memberId, wish.message);
    return this.send(memberId, wish, isFit ? 'FIT' : 'UNFIT');
  }

  private async send(
    memberId: MemberId,
    { idempotencyKey, ...wish }: GiftWish,
    verdict: Verdict,
  ): Promise<SendOutcome> {
    const id = this.ids.next<GiftId>(this.clock.now());
    const { result } = await executePlanned(this.executor, async () =>
      sendGiftCommand({
        ...wish,
        idempotency: { key: idempotencyKey, input: { ...wish } },
        senderId: memberId,
        verdict,
        id,
        tokenHash: hashOfToken(this.tokens.of(id)),
        holdId: this.ids.next<PointsHoldId>(this.clock.now()),
        today: this.calendar.dateOf(this.clock.now()),
        settings: this.config.programme.gifting,
      }),
    );
    return result;
  }
}
