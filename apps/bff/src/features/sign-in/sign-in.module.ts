import { Module } from '@nestjs/common';
import { MemberIdentitiesModule } from '../member-identities/index.js';
import { MembersModule } from '../members/index.js';
import { SignIn } from './sign-in.js';
import { SignInResolver } from './sign-in.resolver.js';

@Module({
  imports: [MemberIdentitiesModule, MembersModule],
  providers: [SignIn, SignInResolver],
  exports: [SignIn],
})
export class SignInModule {}
