import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { z } from 'zod';
import { CurrentMember, Roles, type SignedInMember } from '../../platform/auth/index.js';
import { Parse } from '../../platform/graphql/index.js';
import { SpinWheelInput, type SpinWheelResult, SpinWheelResultUnion } from './spin.graphql.js';
import { spinWheelInput } from './spinning-inputs.js';

@Resolver()
export class SpinningResolver {
  @Roles('MEMBER')
  @Mutation(() => SpinWheelResultUnion, {
    description:
      'Draws, charges and gives the prize at once; a free spin goes first. A wheel or cost other than the member saw: nothing is charged.',
  })
  spinWheel(
    @CurrentMember() { memberId }: SignedInMember,
    @Args('input', { type: () => SpinWheelInput }, new Parse(spinWheelInput))
    wish: z.output<typeof spinWheelInput>,
  ): Promise<SpinWheelResult> {
    throw new Error(`${memberId} cannot spin ${wish.wheelId} yet`);
  }
}
