import type { Instant } from '@huiji/shared-types';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentMember, Roles, type SignedInMember } from '../../platform/auth/index.js';
import { DateTimeScalar, type GraphqlContext } from '../../platform/graphql/index.js';
import { StoreObject, StoreReader, storeObject } from '../stores/index.js';
import { CardEventObject, cardEventObject } from './card-event.graphql.js';
import { CardEvents } from './card-events.js';

@Resolver(() => CardEventObject)
export class CardEventResolver {
  constructor(
    private readonly events: CardEvents,
    private readonly stores: StoreReader,
  ) {}

  @Roles('MEMBER')
  @Query(() => [CardEventObject], {
    description:
      'What happened to my card since a moment, oldest first, at most 20; cheap enough to poll every 2 s while the card is on screen.',
  })
  async cardEvents(
    @CurrentMember() { memberId }: SignedInMember,
    @Args('since', { type: () => DateTimeScalar }) since: Instant,
    @Context() { language }: GraphqlContext,
  ): Promise<CardEventObject[]> {
    const events = await this.events.since(memberId, since);
    return events.map((event) => cardEventObject(event, language));
  }

  @ResolveField(() => StoreObject)
  async store(
    @Parent() { storeId }: CardEventObject,
    @Context() { loaders, language }: GraphqlContext,
  ): Promise<StoreObject> {
    const store = await loaders.of(this.stores).load(storeId);
    if (store === null) {
      throw new Error(`there is no store ${storeId}`);
    }
    return storeObject(store, language);
  }
}
