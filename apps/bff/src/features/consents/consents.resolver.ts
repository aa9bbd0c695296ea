import { PRIVACY_VERSIONS } from '@huiji/shared-types';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { SignedInMember } from '../../platform/auth/index.js';
import { CurrentMember, Roles } from '../../platform/auth/index.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { Parse } from '../../platform/graphql/index.js';
import { MemberObject, MemberReader, memberObject } from '../members/index.js';
import { AgreeToPrivacy } from './agree-to-privacy.js';
import { AgreedVersionReader } from './agreed-version.loader.js';

const versionSchema = z.string().refine((version) => PRIVACY_VERSIONS.includes(version), {
  error: 'not a version of the notice / 没有这一版说明',
});

@Resolver(() => MemberObject)
export class ConsentsResolver {
  constructor(
    private readonly agree: AgreeToPrivacy,
    private readonly agreed: AgreedVersionReader,
    private readonly members: MemberReader,
  ) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Of the newest privacy notice that the member agreed to; null for none.',
  })
  agreedPrivacyVersion(
    @Parent() { id }: MemberObject,
    @Context() { loaders }: GraphqlContext,
  ): Promise<string | null> {
    return loaders.of(this.agreed).load(id);
  }

  @Roles('MEMBER')
  @Mutation(() => MemberObject, {
    description:
      'Keeps that the member agrees to this version of the privacy notice, and when; again is no error and changes nothing.',
  })
  async agreeToPrivacy(
    @Args('privacyVersion', { type: () => String }, new Parse(versionSchema)) version: string,
    @CurrentMember() { memberId }: SignedInMember,
    @Context() { loaders, language }: GraphqlContext,
  ): Promise<MemberObject> {
    await this.agree.execute(memberId, version);
    loaders.forget();
    return memberObject(await this.members.one(memberId), language);
  }
}
