import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { CurrentMember, Roles, type SignedInMember } from '../../platform/auth/index.js';
import { Parse } from '../../platform/graphql/index.js';
import { CARD_CODES_AT_ONCE } from './card-code-batch.js';
import { CardCodeReplacement, CardCodes } from './card-codes.js';
import { CardCodeBatchObject } from './member-card.graphql.js';

const countSchema = z.number().int().min(1).max(CARD_CODES_AT_ONCE).nullable();

@Resolver()
export class MemberCardResolver {
  constructor(private readonly codes: CardCodes) {}

  @Roles('MEMBER')
  @Query(() => CardCodeBatchObject, {
    description: 'Codes for the coming steps, so that the card also works offline.',
  })
  cardCodes(
    @CurrentMember() { memberId }: SignedInMember,
    @Args(
      'count',
      { type: () => Int, nullable: true, defaultValue: CARD_CODES_AT_ONCE },
      new Parse(countSchema),
    )
    count: number | null,
  ): Promise<CardCodeBatchObject> {
    return this.codes.batch(memberId, count ?? CARD_CODES_AT_ONCE);
  }

  @Roles('MEMBER')
  @Mutation(() => CardCodeBatchObject, {
    description: 'Kills every code handed out before (screenshot, loss) and returns fresh ones.',
  })
  replaceCardCodes(
    @CurrentMember() { memberId }: SignedInMember,
    @Args('reason', { type: () => CardCodeReplacement }) reason: CardCodeReplacement,
  ): Promise<CardCodeBatchObject> {
    return this.codes.replace(memberId, reason);
  }
}
