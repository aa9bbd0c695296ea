import { Global, Module } from '@nestjs/common';
import { MEMBER_UPKEEP } from './features/ledger/index.js';
import { RedemptionsModule, SettleDue } from './features/redemptions/index.js';

/** Gives those who read or spend points what the clock has decided before. */
@Global()
@Module({
  imports: [RedemptionsModule],
  providers: [{ provide: MEMBER_UPKEEP, useExisting: SettleDue }],
  exports: [MEMBER_UPKEEP],
})
export class MemberUpkeepModule {}
