import { Module } from '@nestjs/common';
import { WheelModule } from '../wheel/index.js';
import { LuckyWheelResolver } from './lucky-wheel.resolver.js';
import { LuckyWheelFieldsResolver } from './lucky-wheel-fields.resolver.js';
import { LuckyWheelView } from './lucky-wheel-view.js';
import { PrizeStockResolver } from './prize-stock.resolver.js';

@Module({
  imports: [WheelModule],
  providers: [LuckyWheelFieldsResolver, LuckyWheelResolver, LuckyWheelView, PrizeStockResolver],
})
export class LuckyWheelModule {}
