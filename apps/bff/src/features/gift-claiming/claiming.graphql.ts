import { createUnionType, Field, InputType } from '@nestjs/graphql';
import {
  GiftLimitReachedObject,
  GiftObject,
  GiftUnavailableObject,
  type Named,
  resolveType,
} from '../gift-details/index.js';

export type ClaimGiftResult =
  | Named<'Gift', GiftObject>
  | Named<'GiftUnavailable', GiftUnavailableObject>
  | Named<'GiftLimitReached', GiftLimitReachedObject>;

export const ClaimGiftResultUnion = createUnionType({
  name: 'ClaimGiftResult',
  types: () => [GiftObject, GiftUnavailableObject, GiftLimitReachedObject] as const,
  resolveType,
});

@InputType('ClaimGiftInput', {
  description:
    'A token of 1 to 128 characters that names no gift, whatever its form, is NOT_FOUND.',
})
export class ClaimGiftInput {
  @Field(() => String)
  readonly token: string;

  @Field(() => String)
  readonly idempotencyKey: string;
}
