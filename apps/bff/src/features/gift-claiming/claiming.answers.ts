import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { GiftAnswers, giftingTexts, named } from '../gift-details/index.js';
import type { ClaimOutcome } from './claim-gift-command.js';
import type { ClaimGiftResult } from './claiming.graphql.js';

/** Answers of commands, first or repeated. */
@Injectable()
export class ClaimingAnswers {
  constructor(private readonly gifts: GiftAnswers) {}

  async claimed(outcome: ClaimOutcome, context: GraphqlContext): Promise<ClaimGiftResult> {
    const { language } = context;
    switch (outcome.outcome) {
      case 'CLAIMED':
        return named('Gift', await this.gifts.byId(outcome.giftId, context));
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
}
