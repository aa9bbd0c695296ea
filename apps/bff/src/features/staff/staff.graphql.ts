import type { Instant } from '@huiji/shared-types';
import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { StaffRole } from '../../platform/auth/index.js';
import { DateTimeScalar } from '../../platform/graphql/index.js';
import { StoreObject } from '../stores/index.js';

const StaffRoleEnum: { readonly [Role in StaffRole]: Role } = {
  CLERK: 'CLERK',
  OPERATOR: 'OPERATOR',
};
registerEnumType(StaffRoleEnum, { name: 'StaffRole' });

@InputType('LoginStaffInput')
export class LoginStaffInput {
  @Field(() => String)
  readonly username: string;

  @Field(() => String)
  readonly password: string;
}

@ObjectType('StaffSession')
export class StaffSessionObject {
  @Field(() => String)
  readonly accessToken: string;

  @Field(() => DateTimeScalar)
  readonly accessTokenExpiresAt: Instant;

  @Field(() => StaffRoleEnum)
  readonly role: StaffRole;

  @Field(() => StoreObject, { nullable: true })
  readonly store: StoreObject | null;

  @Field(() => String)
  readonly displayName: string;
}
