import type { Instant, MemberId } from '@huiji/shared-types';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/graphql/index.js';

@ObjectType('MemberCard')
export class MemberCardObject {
  @Field(() => String, {
    description: 'Stable, 16 digits with a Luhn check digit; identifies, never authorises.',
  })
  readonly number: string;

  @Field(() => DateTimeScalar)
  readonly issuedAt: Instant;
}

/** What belongs to other features (points, tier) they resolve themselves, from the id. */
@ObjectType('Member')
export class MemberObject {
  @Field(() => ID)
  readonly id: MemberId;

  @Field(() => String)
  readonly nickname: string;

  @Field(() => String, { nullable: true })
  readonly avatarUrl: string | null;

  @Field(() => String, { nullable: true })
  readonly maskedPhone: string | null;

  @Field(() => DateTimeScalar)
  readonly joinedAt: Instant;

  @Field(() => MemberCardObject)
  readonly card: MemberCardObject;
}
