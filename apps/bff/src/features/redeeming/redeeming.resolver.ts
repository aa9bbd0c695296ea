import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { z } from 'zod';
import { CurrentMember, Roles, type SignedInMember } from '../../platform/auth/index.js';
import { type GraphqlContext, Parse } from '../../platform/graphql/index.js';
import { RedemptionAnswers, type RedemptionStepResult } from '../redemption-details/index.js';
import { CancelRedemption } from './cancel-redemption.js';
import { RedeemReward } from './redeem-reward.js';
import { RedeemingAnswers } from './redeeming.answers.js';
import {
  CancelRedemptionInput,
  CancelRedemptionResultUnion,
  RedeemRewardInput,
  type RedeemRewardResult,
  RedeemRewardResultUnion,
} from './redeeming.graphql.js';
import { redeemingTexts } from './redeeming.texts.js';
import { cancelRedemptionInput, redeemRewardInput } from './redeeming-inputs.js';

@Resolver()
export class RedeemingResolver {
  constructor(
    private readonly redeem: RedeemReward,
    private readonly cancel: CancelRedemption,
    private readonly answers: RedeemingAnswers,
    private readonly redemptions: RedemptionAnswers,
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
    @Args('input', { type: () => CancelRedemptionInput }, new Parse(cancelRedemptionInput))
    { id, idempotencyKey }: z.output<typeof cancelRedemptionInput>,
    @Context() context: GraphqlContext,
  ): Promise<RedemptionStepResult> {
    const outcome = await this.cancel.byMember(memberId, id, idempotencyKey);
    context.loaders.forget();
    return this.redemptions.stepped(outcome, redeemingTexts.notCancellable, context);
  }
}
