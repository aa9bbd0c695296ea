import { Args, Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { CurrentLanguage } from '../../platform/auth/index.js';
import {
  cursorOf,
  First,
  type GraphqlContext,
  type Language,
  Parse,
  pageOf,
} from '../../platform/graphql/index.js';
import { MemberObject } from '../members/index.js';
import { idText } from '../redemption-details/index.js';
import { SpinConnection, SpinObject } from './spin.graphql.js';
import { SpinReader } from './spin.loader.js';
import { SpinObjects } from './spin-objects.js';
import { SpinsQuery } from './spins.query.js';

/** Id of the last spin seen. */
const spinCursor = cursorOf(z.tuple([idText]));

@Resolver(() => MemberObject)
export class MemberSpinsResolver {
  constructor(
    private readonly query: SpinsQuery,
    private readonly reader: SpinReader,
    private readonly objects: SpinObjects,
  ) {}

  @ResolveField(() => SpinConnection, { description: 'Newest first.' })
  async spins(
    @Parent() { id: memberId }: MemberObject,
    @Context() context: GraphqlContext,
    @First() first: number,
    @Args('after', { type: () => String, nullable: true }, new Parse(spinCursor.schema.nullish()))
    after: [string] | null | undefined,
    @Args('wonOnly', {
      type: () => Boolean,
      nullable: true,
      defaultValue: false,
      description: 'Only those that brought something other than the fallback: my prizes.',
    })
    wonOnly: boolean | null,
  ): Promise<SpinConnection> {
    const ids = await this.query.idsOf(memberId, wonOnly ?? false, after?.[0] ?? null, first + 1);
    const found = await Promise.all(ids.map((id) => this.objects.byId(id, context)));
    const page = pageOf(
      found,
      first,
      (object) => object,
      ({ id }) => spinCursor.encode([id]),
    );
    return { edges: [...page.edges], pageInfo: page.pageInfo };
  }

  @ResolveField(() => SpinObject, {
    nullable: true,
    description: 'One of mine; null for any other.',
  })
  async spin(
    @Parent() { id: memberId }: MemberObject,
    @Args('id', { type: () => ID }, new Parse(idText)) id: string,
    @CurrentLanguage() language: Language,
  ): Promise<SpinObject | null> {
    const spin = await this.reader.ofMember(memberId, id);
    return spin === null ? null : this.objects.object(spin, language);
  }
}
