import type { MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { CommandExecutor } from '../../platform/commands/index.js';
import { GiftReader } from '../gifting/index.js';
import { type WithdrawOutcome, withdrawGiftCommand } from './withdraw-gift-command.js';

/** Takes a gift back before anybody has opened it; the frozen may, too. */
@Injectable()
export class WithdrawGift {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly gifts: GiftReader,
  ) {}

  /** @throws IdempotencyConflict, CommandsUnavailable */
  async execute(senderId: MemberId, id: string, key: string): Promise<WithdrawOutcome> {
    const gift = await this.gifts.sentBy(senderId, id);
    const idempotency = { key, input: { id } };
    const command = withdrawGiftCommand({ idempotency, senderId, gift });
    return (await this.executor.execute(command)).result;
  }
}
