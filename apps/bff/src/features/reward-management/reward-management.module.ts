import { Module } from '@nestjs/common';
import { MallModule } from '../mall/index.js';
import { RewardsModule } from '../rewards/index.js';
import { ManageRewards } from './manage-rewards.js';
import { ManageRewardsResolver } from './manage-rewards.resolver.js';

@Module({ imports: [MallModule, RewardsModule], providers: [ManageRewards, ManageRewardsResolver] })
export class RewardManagementModule {}
