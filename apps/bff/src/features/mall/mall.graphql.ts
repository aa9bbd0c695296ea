import { type Fen, type Instant, type Points } from '@huiji/shared-types';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  connectionOf,
  DateTimeScalar,
  FenScalar,
  type Language,
  PointsScalar,
} from '../../platform/graphql/index.js';
import {
  type DonationTerms,
  FulfillmentMethod,
  type Reward,
  RewardAvailabilityState,
  type RewardCategory,
  RewardKind,
  type RewardPrice,
} from '../rewards/index.js';
import { RewardSort } from './reward-order.js';

registerEnumType(RewardKind, { name: 'RewardKind' });
registerEnumType(FulfillmentMethod, { name: 'FulfillmentMethod' });
registerEnumType(RewardSort, { name: 'RewardSort' });
registerEnumType(RewardAvailabilityState, { name: 'RewardAvailabilityState' });

@ObjectType('RewardCategory')
export class RewardCategoryObject {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly name: string;
}

@ObjectType('RewardAvailability')
export class RewardAvailabilityObject {
  @Field(() => RewardAvailabilityState)
  readonly state: RewardAvailabilityState;

  @Field(() => PointsScalar, { description: 'For one, what is owed included.' })
  readonly missingPoints: Points;

  @Field(() => Int, { nullable: true, description: 'Null without a limit, and for staff.' })
  readonly remainingForMe: number | null;
}

@ObjectType('RewardDonation', { description: 'What redeeming one of it does.' })
export class RewardDonationObject {
  @Field(() => String)
  readonly cause: string;

  @Field(() => String)
  readonly beneficiary: string;

  @Field(() => FenScalar, { description: 'What the points become.' })
  readonly donatedFen: number;

  @Field(() => FenScalar, { description: 'What the shop adds to it.' })
  readonly shopAddsFen: number;
}

/** Category, stock, tier and availability are read when asked for. */
@ObjectType('Reward')
export class RewardObject {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly title: string;

  @Field(() => String, { nullable: true })
  readonly subtitle: string | null;

  @Field(() => String)
  readonly description: string;

  @Field(() => String, {
    description:
      'A path on this server, such as /rewards/mug.svg; a whole address where PUBLIC_ORIGIN is set.',
  })
  readonly imageUrl: string;

  @Field(() => RewardKind)
  readonly kind: RewardKind;

  @Field(() => PointsScalar)
  readonly pricePoints: Points;

  @Field(() => FenScalar)
  readonly priceFen: Fen;

  @Field(() => FenScalar)
  readonly marketPriceFen: Fen;

  @Field(() => PointsScalar, {
    nullable: true,
    description: "Points price before today's offer, when one runs.",
  })
  readonly regularPricePoints: Points | null;

  @Field(() => Boolean, { description: 'Costs less on the offer day, which is Wednesday.' })
  readonly onOfferDay: boolean;

  @Field(() => Int, { nullable: true })
  readonly limitPerMember: number | null;

  @Field(() => [FulfillmentMethod])
  readonly fulfillmentMethods: FulfillmentMethod[];

  @Field(() => DateTimeScalar, { nullable: true })
  readonly opensAt: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly closesAt: Instant | null;

  @Field(() => [String], { description: 'What a bundle consists of; empty for anything else.' })
  readonly contents: string[];

  @Field(() => String, {
    nullable: true,
    description: 'What season a seasonal bundle belongs to; null for everything else.',
  })
  readonly season: string | null;

  @Field(() => RewardDonationObject, { nullable: true, description: 'For kind DONATION.' })
  readonly donation: RewardDonationObject | null;

  readonly reward: Reward;
  readonly price: RewardPrice;
}

const donationObject = (
  { cause, beneficiary, donatedFen, shopAddsFen }: DonationTerms,
  language: Language,
): RewardDonationObject => ({
  cause: cause[language],
  beneficiary: beneficiary[language],
  donatedFen,
  shopAddsFen,
});

/** @param imageUrl where its picture is served */
export const rewardObject = (
  reward: Reward,
  price: RewardPrice,
  imageUrl: string,
  language: Language,
): RewardObject => ({
  id: reward.id,
  title: reward.title[language],
  subtitle: reward.subtitle?.[language] ?? null,
  description: reward.description[language],
  imageUrl,
  kind: reward.kind,
  pricePoints: price.points,
  priceFen: price.fen,
  marketPriceFen: reward.marketPriceFen,
  regularPricePoints: price.regularPoints,
  onOfferDay: reward.onOfferDay,
  limitPerMember: reward.limitPerMember,
  fulfillmentMethods: [...reward.methods],
  opensAt: reward.opensAt,
  closesAt: reward.closesAt,
  contents: reward.contents.map((item) => item[language]),
  season: reward.season?.[language] ?? null,
  donation: reward.donation === null ? null : donationObject(reward.donation, language),
  reward,
  price,
});

export const rewardCategoryObject = (
  { id, name }: RewardCategory,
  language: Language,
): RewardCategoryObject => ({ id, name: name[language] });

@ObjectType()
export class RewardConnection extends connectionOf('Reward', RewardObject) {}
