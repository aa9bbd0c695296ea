import type { BusinessDate, Instant, Points } from '@huiji/shared-types';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, LocalDateScalar, PointsScalar } from '../../platform/graphql/index.js';
import {
  LuckyWheelState,
  PrizeKind,
  PrizeObject,
  type WheelStop,
  type WheelVersion,
} from '../wheel/index.js';

registerEnumType(LuckyWheelState, { name: 'LuckyWheelState' });

@ObjectType('WheelLegalFacts', { description: 'What the law wants published beside the odds.' })
export class WheelLegalFactsObject {
  @Field(() => String)
  readonly organiser: string;

  @Field(() => String, { description: 'How to reach the organiser.' })
  readonly contact: string;

  @Field(() => String, { description: 'Who may take part.' })
  readonly eligibility: string;

  @Field(() => String)
  readonly claimRules: string;

  @Field(() => Int, { description: 'Days after the spin until whose end GOODS may be claimed.' })
  readonly claimDays: number;
}

@ObjectType('WheelChange', { description: 'A version that was published and is yet to come.' })
export class WheelChangeObject {
  @Field(() => Int)
  readonly version: number;

  @Field(() => DateTimeScalar)
  readonly activatesAt: Instant;

  @Field(() => PointsScalar)
  readonly costPoints: Points;
}

@ObjectType('WheelWinner', { description: 'Somebody who really won something.' })
export class WheelWinnerObject {
  @Field(() => ID, { description: 'Of the spin.' })
  readonly id: string;

  @Field(() => String)
  readonly maskedNickname: string;

  @Field(() => String)
  readonly prizeName: string;

  @Field(() => PrizeKind)
  readonly prizeKind: PrizeKind;

  @Field(() => DateTimeScalar)
  readonly wonAt: Instant;
}

/** What depends on the member, seeds, rules and winners are read when asked for. */
@ObjectType('LuckyWheel')
export class LuckyWheelObject {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly title: string;

  @Field(() => LuckyWheelState)
  readonly state: LuckyWheelState;

  @Field(() => PointsScalar)
  readonly costPoints: Points;

  @Field(() => Int)
  readonly version: number;

  @Field(() => DateTimeScalar)
  readonly opensAt: Instant;

  @Field(() => DateTimeScalar, { description: 'Earlier than was published when it is stopped.' })
  readonly closesAt: Instant;

  @Field(() => DateTimeScalar, { description: 'From when this version is in force.' })
  readonly activatedAt: Instant;

  @Field(() => Int)
  readonly freeSpinsPerDay: number;

  @Field(() => Int, { description: 'The free ones among them.' })
  readonly spinsPerDay: number;

  @Field(() => [PrizeObject], {
    description: 'In wheel order; oddsPpm sums to exactly 1,000,000.',
  })
  readonly prizes: PrizeObject[];

  @Field(() => WheelLegalFactsObject)
  readonly legal: WheelLegalFactsObject;

  @Field(() => WheelChangeObject, {
    nullable: true,
    description: 'The next version, once it is published.',
  })
  readonly nextVersion: WheelChangeObject | null;

  @Field(() => LocalDateScalar, { description: 'The day whose seed is in force.' })
  readonly businessDate: BusinessDate;

  @Field(() => DateTimeScalar, { description: 'When this was answered, for counting down.' })
  readonly serverTime: Instant;

  /** As far as it is in force: it closes when it is stopped. */
  readonly wheel: WheelVersion;

  /** What closes it; null when it closes as published. */
  readonly stop: WheelStop | null;
}
