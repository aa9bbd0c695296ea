import type { Instant } from '@huiji/shared-types';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/graphql/index.js';
import type { CardCodeBatch } from './card-code-batch.js';
import { CardCodeReason } from './card-code-reason.js';
import { CardCodeReplacement } from './card-codes.js';

registerEnumType(CardCodeReplacement, { name: 'CardCodeReplacement' });
registerEnumType(CardCodeReason, { name: 'CardCodeReason' });

@ObjectType('CardCodeBatch')
export class CardCodeBatchObject implements CardCodeBatch {
  @Field(() => DateTimeScalar)
  readonly serverTime: Instant;

  @Field(() => Int)
  readonly stepSeconds: number;

  @Field(() => Int)
  readonly generation: number;

  @Field(() => Int, {
    description:
      'codes[i] is valid in step firstStep + i, where step = floor(unix seconds / stepSeconds).',
  })
  readonly firstStep: number;

  @Field(() => [String])
  readonly codes: readonly string[];
}
