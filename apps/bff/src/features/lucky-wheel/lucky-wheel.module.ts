import { Module } from '@nestjs/common';
import { MembersModule } from '../members/index.js';
import { PrizeStockModule } from '../prize-stock/index.js';
import { SpinsModule } from '../spins/index.js';
import { WheelModule } from '../wheel/index.js';
import { WheelSeedsModule } from '../wheel-seeds/index.js';
import { LuckyWheelResolver } from './lucky-wheel.resolver.js';
import { LuckyWheelFieldsResolver } from './lucky-wheel-fields.resolver.js';
import { LuckyWheelView } from './lucky-wheel-view.js';
import { PrizeStockResolver } from './prize-stock.resolver.js';
import { WinnersQuery } from './winners.query.js';

@Module({
  imports: [MembersModule, PrizeStockModule, SpinsModule, WheelModule, WheelSeedsModule],
  providers: [
    LuckyWheelFieldsResolver,
    LuckyWheelResolver,
    LuckyWheelView,
    PrizeStockResolver,
    WinnersQuery,
  ],
})
export class LuckyWheelModule {}
