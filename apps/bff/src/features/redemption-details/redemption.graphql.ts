import type { Fen, Instant, Points } from '@huiji/shared-types';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  connectionOf,
  DateTimeScalar,
  FenScalar,
  type Language,
  LocalDateScalar,
  PointsScalar,
} from '../../platform/graphql/index.js';
import { type Redemption, RedemptionStatus, statusAt } from '../redemptions/index.js';
import { FulfillmentMethod, RewardKind } from '../rewards/index.js';

registerEnumType(RedemptionStatus, { name: 'RedemptionStatus' });

@ObjectType('Shipment', { description: 'A redemption on its way.' })
export class ShipmentObject {
  @Field(() => String)
  readonly carrier: string;

  @Field(() => String)
  readonly trackingNumber: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it counts as received, unless the member says so before.',
  })
  readonly completesAt: Instant | null;
}

@ObjectType('RedemptionCancellation', {
  description: 'What cancelling now would bring back.',
})
export class RedemptionCancellationObject {
  @Field(() => PointsScalar)
  readonly pointsReturned: number;

  @Field(() => PointsScalar, {
    description: 'Points whose date has passed meanwhile: they would lapse at once.',
  })
  readonly pointsLapsing: number;

  @Field(() => FenScalar, { description: 'Money that would be paid back.' })
  readonly fenRefunded: number;
}

@ObjectType('DonationCertificate')
export class DonationCertificateObject {
  @Field(() => String)
  readonly number: string;

  @Field(() => LocalDateScalar)
  readonly date: string;

  @Field(() => String)
  readonly cause: string;

  @Field(() => String)
  readonly beneficiary: string;

  @Field(() => PointsScalar)
  readonly points: number;

  @Field(() => FenScalar, { description: 'What the points became.' })
  readonly donatedFen: number;

  @Field(() => FenScalar, { description: 'What the shop added.' })
  readonly shopAddsFen: number;
}

@ObjectType('ShippingAddress')
export class ShippingAddressObject {
  @Field(() => String)
  readonly recipient: string;

  @Field(() => String)
  readonly phone: string;

  @Field(() => String)
  readonly region: string;

  @Field(() => String)
  readonly street: string;
}

/** Store, codes, address, reward and what cancelling brings are read when asked for. */
@ObjectType('Redemption')
export class RedemptionObject {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly number: string;

  @Field(() => RedemptionStatus)
  readonly status: RedemptionStatus;

  @Field(() => RewardKind)
  readonly kind: RewardKind;

  @Field(() => String)
  readonly rewardTitle: string;

  @Field(() => String)
  readonly rewardImageUrl: string;

  @Field(() => Int)
  readonly quantity: number;

  @Field(() => PointsScalar)
  readonly points: Points;

  @Field(() => FenScalar)
  readonly fen: Fen;

  @Field(() => FulfillmentMethod)
  readonly method: FulfillmentMethod;

  @Field(() => DateTimeScalar, {
    description:
      'The moment of this answer by the server’s clock: a phone counts down to the others from it.',
  })
  readonly serverTime: Instant;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly payBefore: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly pickupBefore: Instant | null;

  @Field(() => DateTimeScalar)
  readonly createdAt: Instant;

  @Field(() => ShipmentObject, { nullable: true })
  readonly shipment: ShipmentObject | null;

  @Field(() => DonationCertificateObject, {
    nullable: true,
    description: 'For a completed DONATION.',
  })
  readonly certificate: DonationCertificateObject | null;

  readonly redemption: Redemption;
}

/** @param imageUrl where its picture is served @param now decides the status */
export function redemptionObject(
  redemption: Redemption,
  imageUrl: string,
  now: Instant,
  language: Language,
): RedemptionObject {
  const status = statusAt(redemption, now);
  return {
    id: redemption.id,
    number: redemption.number,
    status,
    kind: redemption.kind,
    rewardTitle: language === 'en' ? redemption.titleEn : redemption.titleZh,
    rewardImageUrl: imageUrl,
    quantity: redemption.quantity,
    points: redemption.points,
    fen: redemption.fen,
    method: redemption.method,
    serverTime: now,
    payBefore: redemption.payBefore,
    pickupBefore: redemption.pickupBefore,
    createdAt: redemption.createdAt,
    shipment: shipmentOf(redemption),
    certificate: status === 'COMPLETED' ? certificateOf(redemption, language) : null,
    redemption,
  };
}

const shipmentOf = ({ carrier, trackingNumber, completesAt }: Redemption): ShipmentObject | null =>
  carrier === null || trackingNumber === null ? null : { carrier, trackingNumber, completesAt };

function certificateOf(
  { donation, number, quantity, points, businessDate }: Redemption,
  language: Language,
): DonationCertificateObject | null {
  return donation === null
    ? null
    : {
        number,
        date: businessDate,
        cause: donation.cause[language],
        beneficiary: donation.beneficiary[language],
        points,
        donatedFen: donation.donatedFen * quantity,
        shopAddsFen: donation.shopAddsFen * quantity,
      };
}

@ObjectType()
export class RedemptionConnection extends connectionOf('Redemption', RedemptionObject) {}
