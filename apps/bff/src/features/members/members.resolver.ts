import { Query, Resolver } from '@nestjs/graphql';
import type { SignedInMember } from '../../platform/auth/index.js';
import { CurrentLanguage, CurrentMember, Roles } from '../../platform/auth/index.js';
import type { Language } from '../../platform/graphql/index.js';
import { MemberObject, memberObject } from './member.graphql.js';
import { MemberReader } from './member.loader.js';

@Resolver(() => MemberObject)
export class MembersResolver {
  constructor(private readonly members: MemberReader) {}

  @Roles('MEMBER')
  @Query(() => MemberObject)
  async me(
    @CurrentMember() { memberId }: SignedInMember,
    @CurrentLanguage() language: Language,
  ): Promise<MemberObject> {
    return memberObject(await this.members.one(memberId), language);
  }
}
