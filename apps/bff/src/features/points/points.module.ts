import { Module } from '@nestjs/common';
import { BalanceReader } from './balance.loader.js';
import { LapsingPointsQuery } from './lapsing-points.js';
import { LifetimeReader } from './lifetime.loader.js';
import { MemberPointsResolver } from './member-points.resolver.js';
import { PointsResolver } from './points.resolver.js';

@Module({
  providers: [
    BalanceReader,
    LapsingPointsQuery,
    LifetimeReader,
    MemberPointsResolver,
    PointsResolver,
  ],
  exports: [BalanceReader],
})
export class PointsModule {}
