import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentMember, Roles, type SignedInMember } from '../../platform/auth/index.js';
import {
  ClientError,
  type GraphqlContext,
  Parse,
  platformTexts,
} from '../../platform/graphql/index.js';
import { type PayRedemptionResult, PayRedemptionResultUnion } from './pay-redemption.graphql.js';
import { RedemptionAnswers } from './redemption.answers.js';
import { RedemptionReader } from './redemption.loader.js';
import { idText } from './redemption-inputs.js';
import { named } from './redemption-results.graphql.js';
import { redemptionTexts } from './redemptions.texts.js';

@Resolver()
export class PayRedemptionResolver {
  constructor(
    private readonly reader: RedemptionReader,
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
    const redemption = await this.reader.ofMember(memberId, id);
    if (redemption === null) {
      throw new ClientError('NOT_FOUND', platformTexts.notFound);
    }
    const { status } = this.answers.object(redemption, context);
    if (status === 'AWAITING_PAYMENT') {
      throw new ClientError('SERVICE_UNAVAILABLE', platformTexts.unavailable);
    }
    const message = redemptionTexts.notPayable(status)[context.language];
    return named('RedemptionProblem', { status, message });
  }
}
