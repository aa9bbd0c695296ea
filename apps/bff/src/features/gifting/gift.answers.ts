import type { GiftId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { insufficientPoints } from '../points/index.js';
import type { ClaimOutcome } from './claim-gift-command.js';
import type { GiftObject } from './gift.graphql.js';
import { type Gift, giftStateAt, isOverdue } from './gift.js';
import { GiftReader } from './gift.loader.js';
import {
  type ClaimGiftResult,
  named,
  type SendGiftResult,
  type WithdrawGiftResult,
} from './gift-results.graphql.js';
import { giftingTexts } from './gifting.texts.js';
import type { SendOutcome } from './send-gift-command.js';
import type { WithdrawOutcome } from './withdraw-gift-command.js';

/** Answers of commands, first or repeated: ids and amounts as booked then, the state as of now. */
@Injectable()
export class GiftAnswers {
  constructor(
    private readonly gifts: GiftReader,
    private readonly clock: Clock,
  ) {}

  object(gift: Gift): GiftObject {
    const now = this.clock.now();
    return {
      id: gift.id,
      state: giftStateAt(gift, now),
      points: gift.points,
      sentPoints: gift.sentPoints,
      message: gift.message,
      design: gift.design,
      sentAt: gift.sentAt,
      expiresAt: gift.expiresAt,
      claimedAt: gift.receivedAt,
      settledAt: isOverdue(gift, now) ? gift.expiresAt : gift.settledAt,
      serverTime: now,
      gift,
    };
  }

  /** @throws Error when it is not there: whoever asks knows that it is */
  async byId(id: GiftId, { loaders }: GraphqlContext): Promise<GiftObject> {
    const gift = await loaders.of(this.gifts).load(id);
    if (gift === null) {
      throw new Error(`gift ${id} was booked and is not there`);
    }
    return this.object(gift);
  }

  async sent(outcome: SendOutcome, context: GraphqlContext): Promise<SendGiftResult> {
    const { language } = context;
    switch (outcome.outcome) {
      case 'SENT':
        return named('Gift', await this.byId(outcome.giftId, context));
      case 'LIMIT_REACHED': {
        const { limit, remaining } = outcome;
        const message = giftingTexts.limit(outcome)[language];
        return named('GiftLimitReached', { message, limit, remaining });
      }
      case 'NOT_ALLOWED': {
        const message = giftingTexts.notAllowed(outcome)[language];
        return named('GiftNotAllowed', { message, reason: outcome.reason });
      }
      case 'INSUFFICIENT_POINTS': {
        const { required, available } = outcome;
        return named('InsufficientPoints', insufficientPoints(required, available, language));
      }
    }
  }

  async claimed(outcome: ClaimOutcome, context: GraphqlContext): Promise<ClaimGiftResult> {
    const { language } = context;
    switch (outcome.outcome) {
      case 'CLAIMED':
        return named('Gift', await this.byId(outcome.giftId, context));
      case 'LIMIT_REACHED': {
        const { limit, remaining } = outcome;
        const message = giftingTexts.limit(outcome)[language];
        return named('GiftLimitReached', { message, limit, remaining });
      }
      case 'UNAVAILABLE': {
        const { reason } = outcome;
        const message = giftingTexts.unavailable(reason)[language];
        return named('GiftUnavailable', { message, reason });
      }
    }
  }

  async withdrawn(outcome: WithdrawOutcome, context: GraphqlContext): Promise<WithdrawGiftResult> {
    if (outcome.outcome === 'WITHDRAWN') {
      return named('Gift', await this.byId(outcome.giftId, context));
    }
    const { reason } = outcome;
    const message = giftingTexts.notWithdrawable(reason)[context.language];
    return named('GiftUnavailable', { message, reason });
  }
}
