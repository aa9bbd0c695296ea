import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { cursorOf, Parse, pageSize } from '../../platform/graphql/index.js';
import { MemberObject } from '../members/index.js';
import { idText } from '../redemption-details/index.js';
import { SpinConnection, SpinObject } from './spin.graphql.js';

const DEFAULT_PAGE = 20;

/** Id of the last spin seen. */
const spinCursor = cursorOf(z.tuple([idText]));

@Resolver(() => MemberObject)
export class MemberSpinsResolver {
  @ResolveField(() => SpinConnection, { description: 'Newest first.' })
  spins(
    @Parent() { id: memberId }: MemberObject,
    @Args(
      'first',
      { type: () => Int, nullable: true, defaultValue: DEFAULT_PAGE },
      new Parse(pageSize.nullable()),
    )
    first: number | null,
    @Args('after', { type: () => String, nullable: true }, new Parse(spinCursor.schema.nullish()))
    after: [string] | null | undefined,
    @Args('wonOnly', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Only those that brought something: my prizes.',
    })
    wonOnly: boolean,
  ): SpinConnection {
    throw new Error(`${memberId} ${first} ${after} ${wonOnly}`);
  }

  @ResolveField(() => SpinObject, {
    nullable: true,
    description: 'One of mine; null for any other.',
  })
  spin(
    @Parent() { id: memberId }: MemberObject,
    @Args('id', { type: () => ID }, new Parse(idText)) id: string,
  ): SpinObject | null {
    throw new Error(`${memberId} ${id}`);
  }
}
