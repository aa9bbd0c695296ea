import type { GiftId, Instant } from '@huiji/shared-types';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, DateTimeScalar } from '../../platform/graphql/index.js';
import { RiskRule } from './risk-rules.js';

registerEnumType(RiskRule, {
  name: 'RiskRule',
  description: 'What can be suspicious about the claim of a gift.',
});

@ObjectType('RiskEvent', { description: 'What a rule found about the claim of a gift.' })
export class RiskEventObject {
  @Field(() => ID)
  readonly id: string;

  @Field(() => RiskRule)
  readonly rule: RiskRule;

  @Field(() => String, { description: 'The rule in words.' })
  readonly title: string;

  @Field(() => Int, { description: 'The scores of a claim add up; 100 hold it by default.' })
  readonly score: number;

  @Field(() => Boolean, { description: 'Whether the claim was held for review.' })
  readonly held: boolean;

  @Field(() => DateTimeScalar)
  readonly at: Instant;

  readonly giftId: GiftId;
}

@ObjectType()
export class RiskEventConnection extends connectionOf('RiskEvent', RiskEventObject) {}
