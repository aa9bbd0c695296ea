import { Module } from '@nestjs/common';
import { RedemptionDetailsModule } from '../redemption-details/index.js';
import { SpinsModule } from '../spins/index.js';
import { StoresModule } from '../stores/index.js';
import { VoucherWalletModule } from '../voucher-wallet/index.js';
import { WheelModule } from '../wheel/index.js';
import { ClaimPrize } from './claim-prize.js';
import { LapsePrizesJob } from './lapse-prizes.job.js';
import { LapsePrizes } from './lapse-prizes.js';
import { PrizesResolver } from './prizes.resolver.js';
import { RedemptionSpinResolver } from './redemption-spin.resolver.js';
import { SpinPrizeResolver } from './spin-prize.resolver.js';

@Module({
  imports: [RedemptionDetailsModule, SpinsModule, StoresModule, VoucherWalletModule, WheelModule],
  providers: [
    ClaimPrize,
    LapsePrizes,
    LapsePrizesJob,
    PrizesResolver,
    RedemptionSpinResolver,
    SpinPrizeResolver,
  ],
})
export class PrizesModule {}
