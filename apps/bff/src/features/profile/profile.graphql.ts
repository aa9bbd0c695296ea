import type { BusinessDate } from '@huiji/shared-types';
import { Field, InputType } from '@nestjs/graphql';
import { LocalDateScalar } from '../../platform/graphql/index.js';

@InputType('UpdateProfileInput')
export class UpdateProfileInput {
  @Field(() => String, { nullable: true })
  readonly nickname?: string | null;

  @Field(() => String, { nullable: true, description: 'Null takes the picture away.' })
  readonly avatarUrl?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Can be set once.' })
  readonly birthday?: BusinessDate | null;

  @Field(() => String, { nullable: true, description: 'zh-CN or en.' })
  readonly language?: string | null;
}
