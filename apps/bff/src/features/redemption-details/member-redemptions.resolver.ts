import { Args, Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Clock } from '../../platform/clock/clock.js';
import {
  cursorOf,
  First,
  type GraphqlContext,
  Parse,
  pageOf,
} from '../../platform/graphql/index.js';
import { MemberObject } from '../members/index.js';
import { RedemptionReader, RedemptionStatus } from '../redemptions/index.js';
import { MemberRedemptions } from './member-redemptions.query.js';
import { RedemptionAnswers } from './redemption.answers.js';
import { RedemptionConnection, RedemptionObject } from './redemption.graphql.js';
import { idText } from './redemption-inputs.js';

/** Id of the last redemption seen. */
const redemptionCursor = cursorOf(z.tuple([idText]));
const statusFilter = z.array(z.enum(RedemptionStatus)).nullish();

@Resolver(() => MemberObject)
export class MemberRedemptionsResolver {
  constructor(
    private readonly query: MemberRedemptions,
    private readonly reader: RedemptionReader,
    private readonly answers: RedemptionAnswers,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => RedemptionConnection, { description: 'Newest first.' })
  async redemptions(
    @Parent() { id: memberId }: MemberObject,
    @Context() context: GraphqlContext,
    @Args('status', { type: () => [RedemptionStatus], nullable: true }, new Parse(statusFilter))
    status: RedemptionStatus[] | null | undefined,
    @First() first: number,
    @Args(
      'after',
      { type: () => String, nullable: true },
      new Parse(redemptionCursor.schema.nullish()),
    )
    after: [string] | null | undefined,
  ): Promise<RedemptionConnection> {
    const ids = await this.query.ids(
      memberId,
      status ?? [],
      after?.[0] ?? null,
      first + 1,
      this.clock.now(),
    );
    const objects = await Promise.all(ids.map((id) => this.answers.byId(id, context)));
    const page = pageOf(
      objects,
      first,
      (object) => object,
      ({ id }) => redemptionCursor.encode([id]),
    );
    return { edges: [...page.edges], pageInfo: page.pageInfo };
  }

  @ResolveField(() => RedemptionObject, { nullable: true })
  async redemption(
    @Parent() { id: memberId }: MemberObject,
    @Args('id', { type: () => ID }, new Parse(idText)) id: string,
    @Context() context: GraphqlContext,
  ): Promise<RedemptionObject | null> {
    const redemption = await this.reader.ofMember(memberId, id);
    return redemption === null ? null : this.answers.object(redemption, context);
  }
}
