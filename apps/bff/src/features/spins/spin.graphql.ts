import type { BusinessDate, Instant, Points } from '@huiji/shared-types';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  connectionOf,
  DateTimeScalar,
  LocalDateScalar,
  PointsScalar,
} from '../../platform/graphql/index.js';
import { PrizeObject } from '../wheel/index.js';
import { FallbackReason, type Spin } from './spin.js';

registerEnumType(FallbackReason, {
  name: 'FallbackReason',
  description:
    'SOLD_OUT: the drawn prize had run out. BUDGET_USED_UP: so had the points that the day gives.',
});

@ObjectType('SpinProof', { description: 'All it takes to recompute the draw.' })
export class SpinProofObject {
  @Field(() => ID)
  readonly wheelId: string;

  @Field(() => Int)
  readonly version: number;

  @Field(() => ID)
  readonly memberId: string;

  @Field(() => LocalDateScalar)
  readonly businessDate: BusinessDate;

  @Field(() => String, { description: 'SHA-256 (hex) of the seed, shown before the day.' })
  readonly seedCommitment: string;

  @Field(() => String)
  readonly clientSeed: string;

  @Field(() => Int, { description: 'Counts the spins of the member on this version and day.' })
  readonly nonce: number;

  @Field(() => Int, {
    description: '0 to 999,999; the first prize whose cumulative oddsPpm exceeds it is drawn.',
  })
  readonly roll: number;

  @Field(() => DateTimeScalar, { description: 'From when the server seed is shown.' })
  readonly revealedFrom: Instant;

  @Field(() => String, { nullable: true, description: "Hex; only after the seed's day is over." })
  readonly serverSeed: string | null;
}

/** Proof, claim and voucher are read when asked for. */
@ObjectType('Spin')
export class SpinObject {
  @Field(() => ID)
  readonly id: string;

  @Field(() => PrizeObject)
  readonly prize: PrizeObject;

  @Field(() => PrizeObject, {
    description:
      'Prize drawn before the published fallback stepped in because it had run out; otherwise the prize.',
  })
  readonly drawnPrize: PrizeObject;

  @Field(() => FallbackReason, { nullable: true, description: 'Why the fallback stepped in.' })
  readonly fallbackReason: FallbackReason | null;

  @Field(() => PointsScalar, { description: 'What it took; 0 when it was free.' })
  readonly costPoints: Points;

  @Field(() => Boolean)
  readonly wasFree: boolean;

  @Field(() => PointsScalar, { description: 'Points it won.' })
  readonly pointsWon: Points;

  @Field(() => DateTimeScalar)
  readonly spunAt: Instant;

  @Field(() => PointsScalar)
  readonly availableAfter: Points;

  @Field(() => Int, { description: 'After this spin, on its day.' })
  readonly spinsLeftToday: number;

  @Field(() => Int, { description: 'Of those, the free ones.' })
  readonly freeSpinsLeft: number;

  @Field(() => String)
  readonly wheelTitle: string;

  @Field(() => [PrizeObject], {
    description: 'Of the version it was played on, in wheel order: what a roll is held against.',
  })
  readonly wheelPrizes: PrizeObject[];

  readonly spin: Spin;
}

@ObjectType()
export class SpinConnection extends connectionOf('Spin', SpinObject) {}
