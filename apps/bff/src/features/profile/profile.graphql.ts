import type { BusinessDate } from '@huiji/shared-types';
import { Field, InputType } from '@nestjs/graphql';
import { LocalDateScalar } from '../../platform/graphql/index.js';

@InputType('UpdateProfileInput')
export class UpdateProfileInput {
  @Field(() => String, { nullable: true })
  readonly nickname?: string | null;

  @Field(() => String, { nullable: true })
  readonly avatarUrl?: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  readonly birthday?: BusinessDate | null;

  @Field(() => String, { nullable: true })
  readonly language?: string | null;
}
