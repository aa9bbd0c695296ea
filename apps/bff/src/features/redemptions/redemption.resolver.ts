import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { z } from 'zod';
import { CurrentMember, Roles, type SignedInMember } from '../../platform/auth/index.js';
import { type GraphqlContext, Parse } from '../../platform/graphql/index.js';
import { CancelRedemption } from './cancel-redemption.js';
import { RedeemReward } from './redeem-reward.js';
import { RedemptionAnswers } from './redemption.answers.js';
import { redeemRewardInput, redemptionKeyInput } from './redemption-inputs.js';
import {
  CancelRedemptionInput,
  CancelRedemptionResultUnion,
  RedeemRewardInput,
  type RedeemRewardResult,
  RedeemRewardResultUnion,
  type RedemptionStepResult,
} from './redemption-results.graphql.js';
import { redemptionTexts } from './redemptions.texts.js';

@Resolver()
export class RedemptionResolver {
  constructor(
    private readonly redeem: RedeemReward,
    private readonly cancel: CancelRedemption,
    private readonly answers: RedemptionAnswers,
  ) {}

  @Roles('MEMBER')
  @Mutation(() => RedeemRewardResultUnion, {
    description:
      'Takes points and stock for a reward; with a cash part both are held until it is paid.',
  })
  async redeemReward(
    @CurrentMember() { memberId }: SignedInMember,
    @Args('input', { type: () => RedeemRewardInput }, new Parse(redeemRewardInput))
    wish: z.output<typeof redeemRewardInput>,
    @Context() context: GraphqlContext,
  ): Promise<RedeemRewardResult> {
    const outcome = await this.redeem.execute(memberId, wish);
    context.loaders.forget();
    return this.answers.redeemed(outcome, context);
  }

  @Roles('MEMBER')
  @Mutation(() => CancelRedemptionResultUnion, {
    description:
      'Until it is handed over or shipped. Points go back to the lots they came from; `cancellation` says before what would lapse.',
  })
  async cancelRedemption(
    @CurrentMember() { memberId }: SignedInMember,
    @Args('input', { type: () => CancelRedemptionInput }, new Parse(redemptionKeyInput))
    { id, idempotencyKey }: z.output<typeof redemptionKeyInput>,
    @Context() context: GraphqlContext,
  ): Promise<RedemptionStepResult> {
    const outcome = await this.cancel.byMember(memberId, id, idempotencyKey);
    context.loaders.forget();
    return this.answers.stepped(outcome, redemptionTexts.notCancellable, context);
  }
}
