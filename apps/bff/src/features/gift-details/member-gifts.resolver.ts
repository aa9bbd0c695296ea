import type { GiftId } from '@huiji/shared-types';
import { Args, Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import {
  cursorOf,
  First,
  type GraphqlContext,
  Parse,
  pageOf,
} from '../../platform/graphql/index.js';
import { GiftReader } from '../gifting/index.js';
import { MemberObject } from '../members/index.js';
import { GiftAnswers } from './gift.answers.js';
import { GiftConnection, GiftDirection, GiftObject } from './gift.graphql.js';
import { idText } from './gift-inputs.js';
import { GiftListsQuery } from './gift-lists.query.js';

/** Id of the last gift seen, after the moment it was received (0 for one that was sent). */
const giftCursor = cursorOf(z.tuple([z.number().int().min(0), idText]));

interface Place {
  readonly id: GiftId;
  readonly receivedAt: number;
}

@Resolver(() => MemberObject)
export class MemberGiftsResolver {
  constructor(
    private readonly query: GiftListsQuery,
    private readonly reader: GiftReader,
    private readonly answers: GiftAnswers,
  ) {}

  @ResolveField(() => GiftConnection, { description: 'Newest first.' })
  async gifts(
    @Parent() { id: memberId }: MemberObject,
    @Context() context: GraphqlContext,
    @Args('direction', { type: () => GiftDirection }, new Parse(z.enum(GiftDirection)))
    direction: GiftDirection,
    @First() first: number,
    @Args('after', { type: () => String, nullable: true }, new Parse(giftCursor.schema.nullish()))
    after: [number, string] | null | undefined,
  ): Promise<GiftConnection> {
    const places = await this.places(memberId, direction, after ?? null, first + 1);
    const listed = await Promise.all(
      places.map(async ({ id, receivedAt }) => ({
        receivedAt,
        object: await this.answers.byId(id, context),
      })),
    );
    const page = pageOf(
      listed,
      first,
      ({ object }) => object,
      ({ receivedAt, object }) => giftCursor.encode([receivedAt, object.id]),
    );
    return { edges: [...page.edges], pageInfo: page.pageInfo };
  }

  @ResolveField(() => GiftObject, {
    nullable: true,
    description: 'One that I sent or claimed; null for any other.',
  })
  async gift(
    @Parent() { id: memberId }: MemberObject,
    @Args('id', { type: () => ID }, new Parse(idText)) id: string,
  ): Promise<GiftObject | null> {
    const gift = await this.reader.byId(id);
    return gift !== null && [gift.senderId, gift.receiverId].includes(memberId)
      ? this.answers.object(gift)
      : null;
  }

  private async places(
    memberId: MemberObject['id'],
    direction: GiftDirection,
    after: [number, string] | null,
    limit: number,
  ): Promise<Place[]> {
    if (direction === 'SENT') {
      const ids = await this.query.sentBy(memberId, after?.[1] ?? null, limit);
      return ids.map((id) => ({ id, receivedAt: 0 }));
    }
    const before = after === null ? null : { receivedAt: after[0], giftId: after[1] };
    return this.query.receivedBy(memberId, before, limit);
  }
}
