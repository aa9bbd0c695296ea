import { Module } from '@nestjs/common';
import { MemberIdentitiesModule } from '../member-identities/index.js';
import { MembersModule } from '../members/index.js';
import { AvatarsController } from './avatars.controller.js';
import { Avatars } from './avatars.query.js';
import { ProfileResolver } from './profile.resolver.js';
import { Profiles } from './profiles.query.js';
import { UpdateProfile } from './update-profile.js';
import { UploadAvatar } from './upload-avatar.js';

@Module({
  imports: [MemberIdentitiesModule, MembersModule],
  controllers: [AvatarsController],
  providers: [Avatars, ProfileResolver, Profiles, UpdateProfile, UploadAvatar],
  exports: [UpdateProfile],
})
export class ProfileModule {}
