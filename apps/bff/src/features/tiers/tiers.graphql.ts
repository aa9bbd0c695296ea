import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ProgrammeSettings } from '../../platform/config/index.js';
import { type Language, LocalDateScalar, PointsScalar } from '../../platform/graphql/index.js';
import type { Tier, TierStanding } from './tier.js';
import { tierNames, tierTexts } from './tiers.texts.js';

@ObjectType('Tier')
export class TierObject {
  @Field(() => String)
  readonly code: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => Int)
  readonly earnMultiplierBps: number;

  @Field(() => PointsScalar)
  readonly thresholdTierPoints: number;

  @Field(() => [String])
  readonly benefits: string[];
}

@ObjectType('TierStatus')
export class TierStatusObject {
  @Field(() => TierObject)
  readonly current: TierObject;

  @Field(() => TierObject, { nullable: true })
  readonly next: TierObject | null;

  @Field(() => PointsScalar)
  readonly tierPoints: number;

  @Field(() => PointsScalar, { nullable: true })
  readonly pointsToNext: number | null;

  @Field(() => LocalDateScalar, { nullable: true })
  readonly reviewOn: string | null;
}

/** A tier in words, with what the settings make of it. */
export function tierObject(
  { code, threshold, earnMultiplierBps }: Tier,
  { earn, till }: Pick<ProgrammeSettings, 'earn' | 'till'>,
  language: Language,
): TierObject {
  const benefits = [
    tierTexts.earnMultiplier(earnMultiplierBps),
    ...(earn.weekendBonusBps > 0 ? [tierTexts.weekendBonus(earn.weekendBonusBps)] : []),
    ...(till.maxPointsShareBps > 0 ? [tierTexts.payWithPoints(till.maxPointsShareBps)] : []),
  ];
  return {
    code,
    name: tierNames[code][language],
    earnMultiplierBps,
    thresholdTierPoints: threshold,
    benefits: benefits.map((benefit) => benefit[language]),
  };
}

/** `reviewOn` is null as long as nobody's tier is reviewed. */
export const tierStatusObject = (
  { current, next, tierPoints, pointsToNext }: TierStanding,
  settings: Pick<ProgrammeSettings, 'earn' | 'till'>,
  language: Language,
): TierStatusObject => ({
  current: tierObject(current, settings, language),
  next: next === null ? null : tierObject(next, settings, language),
  tierPoints,
  pointsToNext,
  reviewOn: null,
});
