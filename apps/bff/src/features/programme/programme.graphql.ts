import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PointsScalar } from '../../platform/graphql/index.js';
import { StoreObject } from '../stores/index.js';
import { TierObject } from '../tiers/index.js';

@ObjectType('EarnCategory')
export class EarnCategoryObject {
  @Field(() => String)
  readonly code: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => Int, { description: 'Points for each yuan paid, in basis points.' })
  readonly rateBps: number;
}

@ObjectType('Programme', {
  description: 'What the programme gives, for people who are not members yet.',
})
export class ProgrammeObject {
  @Field(() => String)
  readonly name: string;

  @Field(() => PointsScalar)
  readonly welcomePoints: number;

  @Field(() => Int)
  readonly welcomeDoubleDays: number;

  @Field(() => Int)
  readonly weekendBonusBps: number;

  @Field(() => PointsScalar, { description: 'Points that are worth one yuan.' })
  readonly pointsPerYuan: number;

  @Field(() => String, {
    description: 'How long points live, in words of the language asked for.',
  })
  readonly pointsExpiry: string;

  @Field(() => [EarnCategoryObject])
  readonly categories: readonly EarnCategoryObject[];

  @Field(() => [TierObject])
  readonly tiers: readonly TierObject[];

  @Field(() => [StoreObject])
  readonly stores: readonly StoreObject[];
}
