import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../platform/config/index.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { GiftAnswers, giftingTexts, named } from '../gift-details/index.js';
import { insufficientPoints } from '../points/index.js';
import type { SendOutcome } from './send-gift-command.js';
import type { SendGiftResult, WithdrawGiftResult } from './sending.graphql.js';
import type { WithdrawOutcome } from './withdraw-gift-command.js';

/** Answers of commands, first or repeated. */
@Injectable()
export class SendingAnswers {
  constructor(
    private readonly gifts: GiftAnswers,
    private readonly config: AppConfig,
  ) {}

  async sent(outcome: SendOutcome, context: GraphqlContext): Promise<SendGiftResult> {
    const { language } = context;
    switch (outcome.outcome) {
      case 'SENT':
        return named('Gift', await this.gifts.byId(outcome.giftId, context));
      case 'LIMIT_REACHED': {
        const { limit, remaining } = outcome;
        const message = giftingTexts.limit(outcome)[language];
        return named('GiftLimitReached', { message, limit, remaining });
      }
      case 'NOT_ALLOWED': {
        const { lockHours } = this.config.programme.gifting;
        const message = giftingTexts.notAllowed(outcome, lockHours)[language];
        return named('GiftNotAllowed', { message, reason: outcome.reason });
      }
      case 'INSUFFICIENT_POINTS': {
        const { required, available } = outcome;
        return named('InsufficientPoints', insufficientPoints(required, available, language));
      }
    }
  }

  async withdrawn(outcome: WithdrawOutcome, context: GraphqlContext): Promise<WithdrawGiftResult> {
    if (outcome.outcome === 'WITHDRAWN') {
      return named('Gift', await this.gifts.byId(outcome.giftId, context));
    }
    const { reason } = outcome;
    const message = giftingTexts.notWithdrawable(reason)[context.language];
    return named('GiftUnavailable', { message, reason });
  }
}
