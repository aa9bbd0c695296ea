import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MonthSum } from './month-sums.js';
import { MonthSumsQuery } from './month-sums.js';
import { PointsEntryConnection, PointsMonthObject } from './statement.graphql.js';

@Resolver(() => PointsEntryConnection)
export class PointsEntryConnectionResolver {
  constructor(private readonly sums: MonthSumsQuery) {}

  @ResolveField(() => [PointsMonthObject], {
    description:
      'Sums of the whole months that these edges touch, under the same filter; newest first.',
  })
  months(@Parent() { source, edges }: PointsEntryConnection): Promise<readonly MonthSum[]> {
    const moments = edges.map(({ node }) => node.occurredAt);
    return this.sums.of(source.memberId, source.filter, moments);
  }
}
