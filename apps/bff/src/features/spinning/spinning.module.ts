import { Module } from '@nestjs/common';
import { PrizeStockModule } from '../prize-stock/index.js';
import { SpinsModule } from '../spins/index.js';
import { VoucherHandOutsModule } from '../voucher-hand-outs/index.js';
import { WheelModule } from '../wheel/index.js';
import { WheelSeedsModule } from '../wheel-seeds/index.js';
import { PlanSpin } from './plan-spin.js';
import { SpinWheel } from './spin-wheel.js';
import { SpinningAnswers } from './spinning.answers.js';
import { SpinningResolver } from './spinning.resolver.js';

@Module({
  imports: [PrizeStockModule, SpinsModule, VoucherHandOutsModule, WheelModule, WheelSeedsModule],
  providers: [PlanSpin, SpinningAnswers, SpinWheel, SpinningResolver],
  exports: [SpinWheel],
})
export class SpinningModule {}
