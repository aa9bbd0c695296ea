import { Module } from '@nestjs/common';
import { GrantsQuery } from './grants.query.js';
import { ReportGrants } from './report-grants.js';
import { TemplatesResolver } from './templates.resolver.js';

@Module({ providers: [GrantsQuery, ReportGrants, TemplatesResolver] })
export class MessageGrantsModule {}
