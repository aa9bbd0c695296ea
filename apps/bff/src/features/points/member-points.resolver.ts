import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MemberObject } from '../members/index.js';
import { PointsAccountObject } from './points.graphql.js';

@Resolver(() => MemberObject)
export class MemberPointsResolver {
  @ResolveField(() => PointsAccountObject)
  points(@Parent() { id }: MemberObject): PointsAccountObject {
    return { memberId: id };
  }
}
