import type { Instant, MemberId } from '@huiji/shared-types';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/graphql/index.js';

/** What a clerk may know of the member at the till; its fields are read when asked for. */
@ObjectType('TillMember')
export class TillMemberObject {
  readonly memberId: MemberId;
}

@ObjectType('TillSession')
export class TillSessionObject {
  @Field(() => ID)
  readonly id: string;

  @Field(() => DateTimeScalar)
  readonly expiresAt: Instant;

  @Field(() => TillMemberObject)
  readonly member: TillMemberObject;
}
