import { Module } from '@nestjs/common';
import { CardScanningModule } from '../card-scanning/index.js';
import { MembersModule } from '../members/index.js';
import { PointsModule } from '../points/index.js';
import { TiersModule } from '../tiers/index.js';
import { ScanCard } from './scan-card.js';
import { TillResolver } from './till.resolver.js';
import { TillMemberResolver } from './till-member.resolver.js';
import { TillSessions } from './till-sessions.js';

@Module({
  imports: [CardScanningModule, MembersModule, PointsModule, TiersModule],
  providers: [ScanCard, TillMemberResolver, TillResolver, TillSessions],
  exports: [ScanCard, TillSessions],
})
export class TillModule {}
