import type { RedemptionId } from '@huiji/shared-types';
import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentMember, Roles, type SignedInMember } from '../../platform/auth/index.js';
import { type GraphqlContext, Parse } from '../../platform/graphql/index.js';
import { idText, named, RedemptionAnswers } from '../redemption-details/index.js';
import { type PayRedemptionResult, PayRedemptionResultUnion } from './pay-redemption.graphql.js';
import { PayRedemption } from './pay-redemption.js';
import { redeemingTexts } from './redeeming.texts.js';

@Resolver()
export class PayRedemptionResolver {
  constructor(
    private readonly pay: PayRedemption,
    private readonly answers: RedemptionAnswers,
  ) {}

  @Roles('MEMBER')
  @Mutation(() => PayRedemptionResultUnion, {
    description:
      'Payment parameters for wx.requestPayment of a redemption that awaits its cash part.',
  })
  async payRedemption(
    @CurrentMember() { memberId }: SignedInMember,
    @Args('id', { type: () => ID }, new Parse(idText)) id: string,
    @Context() context: GraphqlContext,
  ): Promise<PayRedemptionResult> {
    const parameters = await this.pay.execute(memberId, id);
    if (parameters !== null) {
      return named('PaymentParameters', parameters);
    }
    const { status } = await this.answers.byId(id as RedemptionId, context);
    const message = redeemingTexts.notPayable(status)[context.language];
    return named('RedemptionProblem', { status, message });
  }
}
