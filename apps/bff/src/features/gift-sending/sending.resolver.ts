import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { z } from 'zod';
import { CurrentMember, Roles, type SignedInMember } from '../../platform/auth/index.js';
import { type GraphqlContext, Parse } from '../../platform/graphql/index.js';
import { SendGift } from './send-gift.js';
import { SendingAnswers } from './sending.answers.js';
import {
  SendGiftInput,
  type SendGiftResult,
  SendGiftResultUnion,
  WithdrawGiftInput,
  type WithdrawGiftResult,
  WithdrawGiftResultUnion,
} from './sending.graphql.js';
import { sendGiftInput, withdrawGiftInput } from './sending-inputs.js';
import { WithdrawGift } from './withdraw-gift.js';

@Resolver()
export class SendingResolver {
  constructor(
    private readonly sending: SendGift,
    private readonly withdrawing: WithdrawGift,
    private readonly answers: SendingAnswers,
  ) {}

  @Roles('MEMBER')
  @Mutation(() => SendGiftResultUnion, {
    description:
      'Sets points aside for whoever opens the gift first; what nobody opens in time goes back.',
  })
  async sendGift(
    @CurrentMember() { memberId }: SignedInMember,
    @Args('input', { type: () => SendGiftInput }, new Parse(sendGiftInput))
    wish: z.output<typeof sendGiftInput>,
    @Context() context: GraphqlContext,
  ): Promise<SendGiftResult> {
    const outcome = await this.sending.execute(memberId, wish);
    context.loaders.forget();
    return this.answers.sent(outcome, context);
  }

  @Roles('MEMBER')
  @Mutation(() => WithdrawGiftResultUnion, {
    description: 'Until somebody has opened it; the points go back to the lots they came from.',
  })
  async withdrawGift(
    @CurrentMember() { memberId }: SignedInMember,
    @Args('input', { type: () => WithdrawGiftInput }, new Parse(withdrawGiftInput))
    { id, idempotencyKey }: z.output<typeof withdrawGiftInput>,
    @Context() context: GraphqlContext,
  ): Promise<WithdrawGiftResult> {
    const outcome = await this.withdrawing.execute(memberId, id, idempotencyKey);
    context.loaders.forget();
    return this.answers.withdrawn(outcome, context);
  }
}
