import type { Instant } from '@huiji/shared-types';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, DateTimeScalar } from '../../platform/graphql/index.js';

@ObjectType('Message')
export class MessageObject {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String, { description: 'What it is about, for the picture beside it.' })
  readonly kind: string;

  @Field(() => String)
  readonly title: string;

  @Field(() => String)
  readonly body: string;

  @Field(() => DateTimeScalar)
  readonly at: Instant;

  @Field(() => Boolean)
  readonly read: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Page of the mini-program it leads to.',
  })
  readonly path: string | null;
}

@ObjectType()
export class MessageConnection extends connectionOf('Message', MessageObject) {
  readonly memberId: string;
}
