import { Module } from '@nestjs/common';
import { AvatarsController } from './avatars.controller.js';
import { Avatars } from './avatars.query.js';
import { Identities } from './identity.query.js';
import { MemberReader } from './member.loader.js';
import { MembersResolver } from './members.resolver.js';
import { Profiles } from './profiles.query.js';
import { SignIn } from './sign-in.js';
import { SignInResolver } from './sign-in.resolver.js';
import { UpdateProfile } from './update-profile.js';
import { UploadAvatar } from './upload-avatar.js';

@Module({
  controllers: [AvatarsController],
  providers: [
    Avatars,
    Identities,
    MemberReader,
    MembersResolver,
    Profiles,
    SignIn,
    SignInResolver,
    UpdateProfile,
    UploadAvatar,
  ],
  exports: [MemberReader, SignIn],
})
export class MembersModule {}
