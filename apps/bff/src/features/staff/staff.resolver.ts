import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Public } from '../../platform/auth/index.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { Parse } from '../../platform/graphql/index.js';
import { SignInRate } from '../../platform/rate-limit/index.js';
import { StoreReader, storeObject } from '../stores/index.js';
import { SignInStaff } from './sign-in-staff.js';
import { LoginStaffInput, StaffSessionObject } from './staff.graphql.js';

const LONGEST = 128;

const loginSchema = z.object({
  username: z.string().min(1).max(LONGEST),
  password: z.string().min(1).max(LONGEST),
});

@Resolver(() => StaffSessionObject)
export class StaffResolver {
  constructor(
    private readonly signIn: SignInStaff,
    private readonly stores: StoreReader,
  ) {}

  @Public()
  @SignInRate()
  @Mutation(() => StaffSessionObject, {
    description: 'Public. Staff of a store (clerk) or of the programme (operator).',
  })
  async loginStaff(
    @Args('input', { type: () => LoginStaffInput }, new Parse(loginSchema))
    { username, password }: z.infer<typeof loginSchema>,
    @Context() { loaders, language }: GraphqlContext,
  ): Promise<StaffSessionObject> {
    const { staff, accessToken, accessTokenExpiresAt } = await this.signIn.execute(
      username,
      password,
    );
    const { role, displayName, storeId } = staff;
    const store = storeId === null ? null : await loaders.of(this.stores).load(storeId);
    return {
      accessToken,
      accessTokenExpiresAt,
      role,
      displayName,
      store: store === null ? null : storeObject(store, language),
    };
  }
}
