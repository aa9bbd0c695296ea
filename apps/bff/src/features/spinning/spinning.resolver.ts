import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { z } from 'zod';
import { CurrentMember, Roles, type SignedInMember } from '../../platform/auth/index.js';
import { type GraphqlContext, Parse } from '../../platform/graphql/index.js';
import { SpinWheel } from './spin-wheel.js';
import { SpinningAnswers } from './spinning.answers.js';
import { SpinWheelInput, type SpinWheelResult, SpinWheelResultUnion } from './spinning.graphql.js';
import { spinWheelInput } from './spinning-inputs.js';

@Resolver()
export class SpinningResolver {
  constructor(
    private readonly spinning: SpinWheel,
    private readonly answers: SpinningAnswers,
  ) {}

  @Roles('MEMBER')
  @Mutation(() => SpinWheelResultUnion, {
    description:
      'Draws, charges and gives the prize at once; a free spin goes first. A wheel or cost other than the member saw: nothing is charged.',
  })
  async spinWheel(
    @CurrentMember() { memberId }: SignedInMember,
    @Args('input', { type: () => SpinWheelInput }, new Parse(spinWheelInput))
    wish: z.output<typeof spinWheelInput>,
    @Context() context: GraphqlContext,
  ): Promise<SpinWheelResult> {
    const outcome = await this.spinning.execute(memberId, wish);
    context.loaders.forget();
    return this.answers.spun(outcome, context);
  }
}
