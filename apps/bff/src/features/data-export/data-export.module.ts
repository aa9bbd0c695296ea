import { Module } from '@nestjs/common';
import { MemberIdentitiesModule } from '../member-identities/index.js';
import { MembersModule } from '../members/index.js';
import { DataExportResolver } from './data-export.resolver.js';
import { ExportData } from './export-data.js';

@Module({
  imports: [MemberIdentitiesModule, MembersModule],
  providers: [DataExportResolver, ExportData],
})
export class DataExportModule {}
