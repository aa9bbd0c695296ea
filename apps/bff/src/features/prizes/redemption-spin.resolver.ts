import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentCaller, type SignedIn } from '../../platform/auth/index.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { isOwn, RedemptionObject } from '../redemption-details/index.js';
import { SpinObject, SpinObjects } from '../spins/index.js';

@Resolver(() => RedemptionObject)
export class RedemptionSpinResolver {
  constructor(private readonly spins: SpinObjects) {}

  @ResolveField(() => SpinObject, {
    nullable: true,
    description: 'What won it, for the member alone; null for anything that was not won.',
  })
  async spin(
    @Parent() { redemption }: RedemptionObject,
    @CurrentCaller() caller: SignedIn,
    @Context() context: GraphqlContext,
  ): Promise<SpinObject | null> {
    const { spinId } = redemption;
    return spinId !== null && isOwn(redemption, caller) ? this.spins.byId(spinId, context) : null;
  }
}
