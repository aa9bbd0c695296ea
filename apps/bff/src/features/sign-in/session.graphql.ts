import type { Instant } from '@huiji/shared-types';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/graphql/index.js';
import { MemberObject } from '../members/index.js';

@InputType('LoginWithWechatInput')
export class LoginWithWechatInput {
  @Field(() => String)
  readonly code: string;

  @Field(() => String, { nullable: true })
  readonly inviteCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Of the privacy notice that the person agreed to, 1 to 32 characters; kept with the time.',
  })
  readonly privacyVersion?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true signs in whoever is a member and enrols nobody: NOT_FOUND for a person without an open account. For sign-ins that ask nobody.',
  })
  readonly existingOnly?: boolean | null;
}

@ObjectType('Session')
export class SessionObject {
  @Field(() => String)
  readonly accessToken: string;

  @Field(() => DateTimeScalar)
  readonly accessTokenExpiresAt: Instant;

  @Field(() => String)
  readonly refreshToken: string;

  @Field(() => MemberObject)
  readonly member: MemberObject;

  @Field(() => Boolean)
  readonly isNewMember: boolean;
}
