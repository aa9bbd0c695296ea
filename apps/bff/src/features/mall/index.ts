export { AddReward, type NewReward } from './add-reward.js';
export { barred, RewardAvailabilityState } from './availability.js';
export {
  RewardObject,
  rewardObject,
} from './mall.graphql.js';
export { MallModule } from './mall.module.js';
export { mallAuditChecks } from './mall-audit.js';
export { MallView } from './mall-view.js';
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
export { rewardLimit } from './reward-limit.js';
export { discountOn, priceOf } from './reward-price.js';
export * from './stock.js';
