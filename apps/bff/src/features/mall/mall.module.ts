import { Module } from '@nestjs/common';
import { PointsModule } from '../points/index.js';
import { TiersModule } from '../tiers/index.js';
import { AddReward } from './add-reward.js';
import { MallResolver } from './mall.resolver.js';
import { MallView } from './mall-view.js';
import { ManageRewards } from './manage-rewards.js';
import { ManageRewardsResolver } from './manage-rewards.resolver.js';
import { RewardReader, StockReader } from './reward.loader.js';
import { RewardResolver } from './reward.resolver.js';
import { RewardCategoryReader } from './reward-category.loader.js';
import { RewardPicturesController } from './reward-pictures.controller.js';
import { RewardsQuery } from './rewards.query.js';
import { RewardsGivenReader } from './rewards-given.loader.js';
import './stock-claim.entity.js';

@Module({
  imports: [PointsModule, TiersModule],
  controllers: [RewardPicturesController],
  providers: [
    AddReward,
    MallResolver,
    MallView,
    ManageRewards,
    ManageRewardsResolver,
    RewardCategoryReader,
    RewardReader,
    RewardResolver,
    RewardsGivenReader,
    RewardsQuery,
    StockReader,
  ],
  exports: [AddReward, MallView, RewardReader],
})
export class MallModule {}
