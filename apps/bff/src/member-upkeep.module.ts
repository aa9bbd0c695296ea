import { Global, Module } from '@nestjs/common';
import { GiftUpkeepModule, ReturnDueGifts } from './features/gift-upkeep/index.js';
import { MEMBER_UPKEEP, type MemberUpkeep } from './features/ledger/index.js';
import { RedemptionUpkeepModule, SettleDue } from './features/redemption-upkeep/index.js';

const together = (...parts: readonly MemberUpkeep[]): MemberUpkeep => ({
  async settle(memberId) {
    await Promise.all(parts.map((part) => part.settle(memberId)));
  },
});

/** Gives those who read or spend points what the clock has decided before. */
@Global()
@Module({
  imports: [RedemptionUpkeepModule, GiftUpkeepModule],
  providers: [
    { provide: MEMBER_UPKEEP, inject: [SettleDue, ReturnDueGifts], useFactory: together },
  ],
  exports: [MEMBER_UPKEEP],
})
export class MemberUpkeepModule {}
