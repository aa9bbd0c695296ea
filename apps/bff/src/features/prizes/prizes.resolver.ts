import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { z } from 'zod';
import { CurrentMember, Roles, type SignedInMember } from '../../platform/auth/index.js';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { type GraphqlContext, Parse } from '../../platform/graphql/index.js';
import { named, RedemptionAnswers } from '../redemption-details/index.js';
import { ClaimPrize } from './claim-prize.js';
import { ClaimPrizeInput, type ClaimPrizeResult, ClaimPrizeResultUnion } from './prizes.graphql.js';
import { prizesTexts } from './prizes.texts.js';
import { claimPrizeInput } from './prizes-inputs.js';

@Resolver()
export class PrizesResolver {
  constructor(
    private readonly claiming: ClaimPrize,
    private readonly redemptions: RedemptionAnswers,
    private readonly calendar: BusinessCalendar,
  ) {}

  @Roles('MEMBER')
  @Mutation(() => ClaimPrizeResultUnion, {
    description:
      'A GOODS prize becomes a redemption to pick up or ship, once, before its claim deadline.',
  })
  async claimPrize(
    @CurrentMember() { memberId }: SignedInMember,
    @Args('input', { type: () => ClaimPrizeInput }, new Parse(claimPrizeInput))
    wish: z.output<typeof claimPrizeInput>,
    @Context() context: GraphqlContext,
  ): Promise<ClaimPrizeResult> {
    const outcome = await this.claiming.execute(memberId, wish);
    context.loaders.forget();
    return outcome.outcome === 'CLAIMED'
      ? named('Redemption', await this.redemptions.byId(outcome.redemptionId, context))
      : named('PrizeNotClaimable', {
          message: prizesTexts.notClaimable(outcome, this.calendar)[context.language],
        });
  }
}
