import { Module } from '@nestjs/common';
import { MembersModule } from '../members/index.js';
import { AvatarsController } from './avatars.controller.js';
import { Avatars } from './avatars.query.js';
import { ProfileResolver } from './profile.resolver.js';
import { Profiles } from './profiles.query.js';
import { UpdateProfile } from './update-profile.js';
import { UploadAvatar } from './upload-avatar.js';

@Module({
  imports: [MembersModule],
  controllers: [AvatarsController],
  providers: [Avatars, ProfileResolver, Profiles, UpdateProfile, UploadAvatar],
  exports: [UpdateProfile],
})
export class ProfileModule {}
