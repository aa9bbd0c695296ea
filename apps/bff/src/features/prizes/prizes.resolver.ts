import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { z } from 'zod';
import { CurrentMember, Roles, type SignedInMember } from '../../platform/auth/index.js';
import { Parse } from '../../platform/graphql/index.js';
import { ClaimPrizeInput, type ClaimPrizeResult, ClaimPrizeResultUnion } from './prizes.graphql.js';
import { claimPrizeInput } from './prizes-inputs.js';

@Resolver()
export class PrizesResolver {
  @Roles('MEMBER')
  @Mutation(() => ClaimPrizeResultUnion, {
    description:
      'A GOODS prize becomes a redemption to pick up or ship, once, before its claim deadline.',
  })
  claimPrize(
    @CurrentMember() { memberId }: SignedInMember,
    @Args('input', { type: () => ClaimPrizeInput }, new Parse(claimPrizeInput))
    wish: z.output<typeof claimPrizeInput>,
  ): Promise<ClaimPrizeResult> {
    throw new Error(`${memberId} cannot claim ${wish.spinId} yet`);
  }
}
