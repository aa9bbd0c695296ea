import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentCaller, type SignedIn } from '../../platform/auth/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { GiftObject, isSender } from '../gift-details/index.js';
import { BindPrivateMessage } from './bind-private-message.js';
import { stillStands } from './private-message.js';
import { PrivateMessageReader } from './private-message.loader.js';

@Resolver(() => GiftObject)
export class PrivateMessageResolver {
  constructor(
    private readonly kept: PrivateMessageReader,
    private readonly binding: BindPrivateMessage,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => String, {
    nullable: true,
    description:
      'For wx.updateShareMenu with isPrivateMessage, so that the card cannot be passed on from its chat. Only for the sender, while PENDING; null also when WeChat gives none: share without it then. WeChat is asked when this is.',
  })
  async privateMessageActivityId(
    @Parent() { gift, state }: GiftObject,
    @CurrentCaller() caller: SignedIn,
    @Context() { loaders }: GraphqlContext,
  ): Promise<string | null> {
    if (state !== 'PENDING' || !isSender(gift, caller)) {
      return null;
    }
    const known = await loaders.of(this.kept).load(gift.id);
    return known !== null && stillStands(known, this.clock.now())
      ? known.activityId
      : this.binding.execute(gift);
  }
}
