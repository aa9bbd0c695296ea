import { Module } from '@nestjs/common';
import { AddReward } from './add-reward.js';
import { RewardReader } from './reward.loader.js';
import { RewardCategoryReader } from './reward-category.loader.js';

@Module({
  providers: [AddReward, RewardCategoryReader, RewardReader],
  exports: [AddReward, RewardCategoryReader, RewardReader],
})
export class RewardsModule {}
