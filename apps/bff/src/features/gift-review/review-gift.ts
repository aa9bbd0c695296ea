import type { GiftId, StaffId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { CommandExecutor, executePlanned } from '../../platform/commands/index.js';
import { AppConfig } from '../../platform/config/index.js';
import { ClientError } from '../../platform/graphql/client-error.js';
import { platformTexts } from '../../platform/graphql/platform.texts.js';
import { GiftReader } from '../gifting/index.js';
import { reviewGiftCommand } from './review-gift-command.js';

export interface ReviewDecision {
  readonly staffId: StaffId;
  readonly id: string;
  readonly approve: boolean;
  readonly reason: string;
}

/** An operator's word on a claim that risk rules hold. */
@Injectable()
export class ReviewGift {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly gifts: GiftReader,
    private readonly config: AppConfig,
  ) {}

  /** @throws ClientError NOT_FOUND, BAD_USER_INPUT when it is not under review; CommandsUnavailable */
  async execute({ id, ...decision }: ReviewDecision): Promise<GiftId> {
    const settings = this.config.programme.gifting;
    const { result } = await executePlanned(this.executor, async () => {
      const gift = await this.gifts.byId(id);
      if (gift === null) {
        throw new ClientError('NOT_FOUND', platformTexts.notFound);
      }
      return reviewGiftCommand({ ...decision, gift, settings });
    });
    return result.giftId;
  }
}
