import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { Roles } from '../../platform/auth/index.js';
import { type GraphqlContext, Parse } from '../../platform/graphql/index.js';
import { idText } from '../redemption-details/index.js';
import { LuckyWheelObject } from './lucky-wheel.graphql.js';
import { LuckyWheelView } from './lucky-wheel-view.js';

@Resolver()
export class LuckyWheelResolver {
  constructor(private readonly view: LuckyWheelView) {}

  @Roles('MEMBER')
  @Query(() => LuckyWheelObject, {
    nullable: true,
    description: 'The wheel now open, or the one named.',
  })
  luckyWheel(
    @Context() { language }: GraphqlContext,
    @Args('id', { type: () => ID, nullable: true }, new Parse(idText.nullish()))
    id: string | null | undefined,
  ): Promise<LuckyWheelObject | null> {
    return this.view.wheel(id ?? null, language);
  }
}
