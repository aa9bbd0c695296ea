import { Module } from '@nestjs/common';
import { MembersModule } from '../members/index.js';
import { CardCodes } from './card-codes.js';
import { CardHandles } from './card-handles.js';
import { ConsumeCardCode } from './consume-card-code.js';
import { MemberCardResolver } from './member-card.resolver.js';
import { ScanGuards } from './scan-guards.query.js';

@Module({
  imports: [MembersModule],
  providers: [CardCodes, CardHandles, ConsumeCardCode, MemberCardResolver, ScanGuards],
  exports: [CardCodes, ConsumeCardCode, ScanGuards],
})
export class MemberCardModule {}
