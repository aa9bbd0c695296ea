import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import type { SignedInMember } from '../../platform/auth/index.js';
import { CurrentLanguage, CurrentMember, Roles } from '../../platform/auth/index.js';
import type { Language } from '../../platform/graphql/index.js';
import { MEMBER_UPKEEP, type MemberUpkeep } from '../ledger/index.js';
import { MemberObject, memberObject } from './member.graphql.js';
import { MemberReader } from './member.loader.js';

@Resolver(() => MemberObject)
export class MembersResolver {
  constructor(
    private readonly members: MemberReader,
    @Inject(MEMBER_UPKEEP) private readonly upkeep: MemberUpkeep,
  ) {}

  @Roles('MEMBER')
  @Query(() => MemberObject)
  async me(
    @CurrentMember() { memberId }: SignedInMember,
    @CurrentLanguage() language: Language,
  ): Promise<MemberObject> {
    const [member] = await Promise.all([this.members.one(memberId), this.upkeep.settle(memberId)]);
    return memberObject(member, language);
  }
}
