import { Module } from '@nestjs/common';
import { MembersModule } from '../members/index.js';
import { AgreeToPrivacy } from './agree-to-privacy.js';
import { AgreedVersionReader } from './agreed-version.loader.js';
import { ConsentsResolver } from './consents.resolver.js';
import './consent.entity.js';

@Module({
  imports: [MembersModule],
  providers: [AgreeToPrivacy, AgreedVersionReader, ConsentsResolver],
})
export class ConsentsModule {}
