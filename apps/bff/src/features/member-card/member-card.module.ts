import { Module } from '@nestjs/common';
import { MembersModule } from '../members/index.js';
import { CardCodes } from './card-codes.js';
import { CardHandles } from './card-handles.js';
import { MemberCardResolver } from './member-card.resolver.js';

@Module({
  imports: [MembersModule],
  providers: [CardCodes, CardHandles, MemberCardResolver],
  exports: [CardCodes],
})
export class MemberCardModule {}
