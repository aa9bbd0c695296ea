import { Query, Resolver } from '@nestjs/graphql';
import type { SignedInMember } from '../../platform/auth/index.js';
import { CurrentMember, Roles } from '../../platform/auth/index.js';
import { ExportData } from './export-data.js';

@Resolver()
export class DataExportResolver {
  constructor(private readonly data: ExportData) {}

  @Roles('MEMBER')
  @Query(() => String, {
    description: 'All that is kept about me, as one JSON text; 5 times a day.',
  })
  myDataExport(@CurrentMember() { memberId }: SignedInMember): Promise<string> {
    return this.data.execute(memberId);
  }
}
