export { RewardObject, rewardObject } from './mall.graphql.js';
export { MallModule } from './mall.module.js';
export { MallView } from './mall-view.js';
