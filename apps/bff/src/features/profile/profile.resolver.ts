import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { SignedInMember } from '../../platform/auth/index.js';
import { CurrentMember, Roles } from '../../platform/auth/index.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { Parse } from '../../platform/graphql/index.js';
import { MemberObject, memberObject } from '../members/index.js';
import { UpdateProfileInput } from './profile.graphql.js';
import type { ProfileChange } from './profile-change.js';
import { profileSchema } from './profile-input.js';
import { UpdateProfile } from './update-profile.js';

@Resolver(() => MemberObject)
export class ProfileResolver {
  constructor(private readonly updateProfileOf: UpdateProfile) {}

  @Roles('MEMBER')
  @Mutation(() => MemberObject)
  async updateProfile(
    @Args('input', { type: () => UpdateProfileInput }, new Parse(profileSchema))
    change: ProfileChange,
    @CurrentMember() { memberId }: SignedInMember,
    @Context() { loaders, language }: GraphqlContext,
  ): Promise<MemberObject> {
    const member = await this.updateProfileOf.execute(memberId, change);
    loaders.forget();
    return memberObject(member, language);
  }
}
