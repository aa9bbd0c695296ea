import { Module } from '@nestjs/common';
import { StoresModule } from '../stores/index.js';
import { EntryLotsReader } from './entry-lots.loader.js';
import { MonthSumsQuery } from './month-sums.js';
import { PointsEntryResolver } from './points-entry.resolver.js';
import { PointsEntryConnectionResolver } from './points-entry-connection.resolver.js';
import { StatementQuery } from './statement.query.js';
import { StatementResolver } from './statement.resolver.js';

@Module({
  imports: [StoresModule],
  providers: [
    EntryLotsReader,
    MonthSumsQuery,
    PointsEntryConnectionResolver,
    PointsEntryResolver,
    StatementQuery,
    StatementResolver,
  ],
})
export class StatementModule {}
