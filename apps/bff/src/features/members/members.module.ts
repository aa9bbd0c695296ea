import { Module } from '@nestjs/common';
import './consent.entity.js';
import './former-identity.entity.js';
import { Identities } from './identity.query.js';
import { MemberReader } from './member.loader.js';
import { MembersResolver } from './members.resolver.js';
import { SignIn } from './sign-in.js';
import { SignInResolver } from './sign-in.resolver.js';

@Module({
  providers: [Identities, MemberReader, MembersResolver, SignIn, SignInResolver],
  exports: [Identities, MemberReader, SignIn],
})
export class MembersModule {}
