import { createUnionType, Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Problem } from '../../platform/graphql/index.js';
import { MemberObject } from '../members/index.js';

export const PhoneRefusal = { CODE_EXPIRED: 'CODE_EXPIRED', UNAVAILABLE: 'UNAVAILABLE' } as const;
export type PhoneRefusal = keyof typeof PhoneRefusal;

registerEnumType(PhoneRefusal, { name: 'PhoneRefusal' });

@InputType('BindPhoneInput')
export class BindPhoneInput {
  @Field(() => String, {
    description: "Code of the platform's phone-number button, valid 5 minutes, once.",
  })
  readonly code: string;

  @Field(() => String)
  readonly idempotencyKey: string;
}

@ObjectType('PhoneProblem', { implements: Problem })
export class PhoneProblemObject extends Problem {
  @Field(() => PhoneRefusal)
  readonly reason: PhoneRefusal;
}

export type BindPhoneResult =
  | (MemberObject & { readonly __typename: 'Member' })
  | (PhoneProblemObject & { readonly __typename: 'PhoneProblem' });

export const BindPhoneResultUnion = createUnionType({
  name: 'BindPhoneResult',
  types: () => [MemberObject, PhoneProblemObject] as const,
  resolveType: ({ __typename }: { readonly __typename: string }) => __typename,
});
