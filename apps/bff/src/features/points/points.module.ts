import { Module } from '@nestjs/common';
import { StoresModule } from '../stores/index.js';
import { BalanceReader } from './balance.loader.js';
import { EntryLotsReader } from './entry-lots.loader.js';
import { LapsingPointsQuery } from './lapsing-points.js';
import { LifetimeReader } from './lifetime.loader.js';
import { MemberPointsResolver } from './member-points.resolver.js';
import { MonthSumsQuery } from './month-sums.js';
import { PointsResolver } from './points.resolver.js';
import { PointsEntryResolver } from './points-entry.resolver.js';
import { PointsEntryConnectionResolver } from './points-entry-connection.resolver.js';
import { StatementQuery } from './statement.js';

@Module({
  imports: [StoresModule],
  providers: [
    BalanceReader,
    EntryLotsReader,
    LapsingPointsQuery,
    LifetimeReader,
    MemberPointsResolver,
    MonthSumsQuery,
    PointsEntryConnectionResolver,
    PointsEntryResolver,
    PointsResolver,
    StatementQuery,
  ],
  exports: [BalanceReader],
})
export class PointsModule {}
