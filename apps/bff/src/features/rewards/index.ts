export { AddReward, type NewReward } from './add-reward.js';
export {
  type Availability,
  availabilityFor,
  availabilityForStaff,
  barred,
  type Offer,
  RewardAvailabilityState,
  type Shopper,
} from './availability.js';
export {
  type DonationTerms,
  FulfillmentMethod,
  type Reward,
  type RewardCategory,
  type RewardCategoryId,
  RewardKind,
} from './reward.js';
export { RewardReader } from './reward.loader.js';
export { type RewardTerms, rewardTerms } from './reward.table.js';
export { RewardCategoryReader } from './reward-category.loader.js';
export { FOR_EVER, REWARD_LIMIT_PREFIX, rewardLimit } from './reward-limit.js';
export { discountOn, priceOf, type RewardPrice } from './reward-price.js';
export { REWARD_COLUMNS, type RewardRow, rewardOf } from './reward-row.js';
export { RewardsModule } from './rewards.module.js';
