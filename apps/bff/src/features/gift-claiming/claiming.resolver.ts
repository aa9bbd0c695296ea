import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { z } from 'zod';
import { CurrentMember, Roles, type SignedInMember } from '../../platform/auth/index.js';
import { type GraphqlContext, Parse } from '../../platform/graphql/index.js';
import { RateLimits } from '../../platform/rate-limit/index.js';
import { GiftAnswers, GiftObject } from '../gift-details/index.js';
import { GiftReader } from '../gifting/index.js';
import { ClaimGift } from './claim-gift.js';
import { ClaimingAnswers } from './claiming.answers.js';
import { ClaimGiftInput, type ClaimGiftResult, ClaimGiftResultUnion } from './claiming.graphql.js';
import { claimGiftInput, tokenText } from './claiming-inputs.js';

@Resolver()
export class ClaimingResolver {
  constructor(
    private readonly claiming: ClaimGift,
    private readonly gifts: GiftReader,
    private readonly details: GiftAnswers,
    private readonly answers: ClaimingAnswers,
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
    return gift === null ? null : this.details.object(gift);
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
}
