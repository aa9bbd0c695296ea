import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { z } from 'zod';
import { CurrentMember, Roles, type SignedInMember } from '../../platform/auth/index.js';
import { type GraphqlContext, Parse } from '../../platform/graphql/index.js';
import { RateLimits } from '../../platform/rate-limit/index.js';
import { ClaimGift } from './claim-gift.js';
import { GiftAnswers } from './gift.answers.js';
import { GiftObject } from './gift.graphql.js';
import { GiftReader } from './gift.loader.js';
import { claimGiftInput, sendGiftInput, tokenText, withdrawGiftInput } from './gift-inputs.js';
import {
  ClaimGiftInput,
  type ClaimGiftResult,
  ClaimGiftResultUnion,
  SendGiftInput,
  type SendGiftResult,
  SendGiftResultUnion,
  WithdrawGiftInput,
  type WithdrawGiftResult,
  WithdrawGiftResultUnion,
} from './gift-results.graphql.js';
import { SendGift } from './send-gift.js';
import { WithdrawGift } from './withdraw-gift.js';

@Resolver()
export class GiftResolver {
  constructor(
    private readonly sending: SendGift,
    private readonly claiming: ClaimGift,
    private readonly withdrawing: WithdrawGift,
    private readonly gifts: GiftReader,
    private readonly answers: GiftAnswers,
    private readonly rates: RateLimits,
  ) {}

  @Roles('MEMBER')
  @Query(() => GiftObject, {
    nullable: true,
    description:
      'What the holder of a share link sees; an unknown token is null. Looking never claims.',
  })
  async gift(
    @CurrentMember() caller: SignedInMember,
    @Args('token', { type: () => String }, new Parse(tokenText)) token: string,
  ): Promise<GiftObject | null> {
    this.rates.requireGiftGuesses(caller);
    const gift = await this.gifts.byToken(token);
    if (gift === null) {
      this.rates.countGiftGuess(caller);
    }
    return gift === null ? null : this.answers.object(gift);
  }

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
  @Mutation(() => ClaimGiftResultUnion, {
    description: 'The first valid claim gets the points; one that risk rules hold is UNDER_REVIEW.',
  })
  async claimGift(
    @CurrentMember() caller: SignedInMember,
    @Args('input', { type: () => ClaimGiftInput }, new Parse(claimGiftInput))
    { token, idempotencyKey }: z.output<typeof claimGiftInput>,
    @Context() context: GraphqlContext,
  ): Promise<ClaimGiftResult> {
    this.rates.requireGiftGuesses(caller);
    const outcome = await this.claiming.execute(caller.memberId, token, idempotencyKey);
    if (outcome.outcome === 'UNAVAILABLE' && outcome.reason === 'NOT_FOUND') {
      this.rates.countGiftGuess(caller);
    }
    context.loaders.forget();
    return this.answers.claimed(outcome, context);
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
