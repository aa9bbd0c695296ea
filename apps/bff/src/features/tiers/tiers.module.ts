import { Module } from '@nestjs/common';
import { MemberTierResolver } from './member-tier.resolver.js';
import './member-tier.entity.js';
import { TierReader } from './tier.loader.js';
import './tier-points-day.entity.js';

@Module({
  providers: [TierReader, MemberTierResolver],
  exports: [TierReader],
})
export class TiersModule {}
