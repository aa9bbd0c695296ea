import { Module } from '@nestjs/common';
import { MembersModule } from '../members/index.js';
import { DataExportResolver } from './data-export.resolver.js';
import { ExportData } from './export-data.js';

@Module({ imports: [MembersModule], providers: [DataExportResolver, ExportData] })
export class DataExportModule {}
