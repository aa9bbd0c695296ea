import { Global, Module } from '@nestjs/common';
import { MEMBER_UPKEEP } from './features/ledger/index.js';
import { RedemptionUpkeepModule, SettleDue } from './features/redemption-upkeep/index.js';

/** Gives those who read or spend points what the clock has decided before. */
@Global()
@Module({
  imports: [RedemptionUpkeepModule],
  providers: [{ provide: MEMBER_UPKEEP, useExisting: SettleDue }],
  exports: [MEMBER_UPKEEP],
})
export class MemberUpkeepModule {}
