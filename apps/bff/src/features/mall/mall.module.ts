import { Module } from '@nestjs/common';
import { PointsModule } from '../points/index.js';
import { RewardStockModule } from '../reward-stock/index.js';
import { RewardsModule } from '../rewards/index.js';
import { TiersModule } from '../tiers/index.js';
import { MallResolver } from './mall.resolver.js';
import { MallView } from './mall-view.js';
import { RewardResolver } from './reward.resolver.js';
import { RewardPicturesController } from './reward-pictures.controller.js';
import { RewardsQuery } from './rewards.query.js';
import { RewardsGivenReader } from './rewards-given.loader.js';

@Module({
  imports: [PointsModule, RewardStockModule, RewardsModule, TiersModule],
  controllers: [RewardPicturesController],
  providers: [MallResolver, MallView, RewardResolver, RewardsGivenReader, RewardsQuery],
  exports: [MallView],
})
export class MallModule {}
