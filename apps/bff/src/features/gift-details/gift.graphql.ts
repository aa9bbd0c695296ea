import type { Instant, Points } from '@huiji/shared-types';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, DateTimeScalar, PointsScalar } from '../../platform/graphql/index.js';
import { type Gift, GiftState } from '../gifting/index.js';

registerEnumType(GiftState, {
  name: 'GiftState',
  description:
    'UNDER_REVIEW: somebody claimed it and risk rules hold it until an operator settles it; points stay in escrow.',
});

export const GiftDirection = { SENT: 'SENT', RECEIVED: 'RECEIVED' } as const;
export type GiftDirection = keyof typeof GiftDirection;
registerEnumType(GiftDirection, { name: 'GiftDirection' });

@ObjectType('GiftParty')
export class GiftPartyObject {
  @Field(() => String)
  readonly nickname: string;

  @Field(() => String, { nullable: true })
  readonly avatarUrl: string | null;
}

/** People, pieces and the token are read when asked for. */
@ObjectType('Gift')
export class GiftObject {
  @Field(() => ID)
  readonly id: string;

  @Field(() => GiftState)
  readonly state: GiftState;

  @Field(() => PointsScalar, { description: 'As sent; once claimed, what the receiver got.' })
  readonly points: Points;

  @Field(() => PointsScalar, { description: 'As sent, also when a part lapsed before the claim.' })
  readonly sentPoints: Points;

  @Field(() => String, { nullable: true })
  readonly message: string | null;

  @Field(() => String, { nullable: true })
  readonly design: string | null;

  @Field(() => DateTimeScalar)
  readonly sentAt: Instant;

  @Field(() => DateTimeScalar)
  readonly expiresAt: Instant;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When somebody claimed it, whatever became of the claim.',
  })
  readonly claimedAt: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly settledAt: Instant | null;

  @Field(() => DateTimeScalar, { description: 'When this was answered, for counting down.' })
  readonly serverTime: Instant;

  readonly gift: Gift;
}

@ObjectType()
export class GiftConnection extends connectionOf('Gift', GiftObject) {}
