import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { insufficientPoints } from '../points/index.js';
import { named, RedemptionAnswers } from '../redemption-details/index.js';
import type { RedeemOutcome } from './redeem-reward-command.js';
import type { RedeemRewardResult } from './redeeming.graphql.js';
import { redeemingTexts } from './redeeming.texts.js';

/** Answers to whoever redeems, first or repeated. */
@Injectable()
export class RedeemingAnswers {
  constructor(private readonly redemptions: RedemptionAnswers) {}

  async redeemed(outcome: RedeemOutcome, context: GraphqlContext): Promise<RedeemRewardResult> {
    const { language } = context;
    switch (outcome.outcome) {
      case 'REDEEMED':
        return named('Redemption', await this.redemptions.byId(outcome.redemptionId, context));
      case 'UNAVAILABLE':
        return named('RewardUnavailable', {
          message: redeemingTexts.unavailable(outcome)[language],
          state: outcome.state,
        });
      case 'PRICE_CHANGED': {
        const { pricePoints, priceFen } = outcome;
        const message = redeemingTexts.priceChanged(pricePoints, priceFen)[language];
        return named('PriceChanged', { message, pricePoints, priceFen });
      }
      case 'INSUFFICIENT_POINTS': {
        const { required, available } = outcome;
        return named('InsufficientPoints', insufficientPoints(required, available, language));
      }
    }
  }
}
