import { Module } from '@nestjs/common';
import { PrizeStockModule } from '../prize-stock/index.js';
import { VoucherHandOutsModule } from '../voucher-hand-outs/index.js';
import { WheelModule } from '../wheel/index.js';
import { WheelSeedsModule } from '../wheel-seeds/index.js';
import { MemberSpinsResolver } from './member-spins.resolver.js';
import { PlanSpin } from './plan-spin.js';
import { SpinAnswers } from './spin.answers.js';
import { SpinReader } from './spin.loader.js';
import { SpinFieldsResolver } from './spin-fields.resolver.js';
import { SpinWheel } from './spin-wheel.js';
import { SpinningResolver } from './spinning.resolver.js';
import { SpinsQuery } from './spins.query.js';
import { SpinsUsedReader } from './spins-used.loader.js';

@Module({
  imports: [PrizeStockModule, VoucherHandOutsModule, WheelModule, WheelSeedsModule],
  providers: [
    MemberSpinsResolver,
    PlanSpin,
    SpinAnswers,
    SpinFieldsResolver,
    SpinReader,
    SpinWheel,
    SpinningResolver,
    SpinsQuery,
    SpinsUsedReader,
  ],
  exports: [SpinReader, SpinWheel, SpinsQuery, SpinsUsedReader],
})
export class SpinningModule {}
