export { TIER_CODES, type TierCode, tierOf } from './tier.js';
export { TierReader } from './tier.loader.js';
export {
  addTierPoints,
  currentTier,
  currentTierRow,
  subtractTierPoints,
  tierRows,
} from './tier-points.js';
export { TierObject, tierObject } from './tiers.graphql.js';
export { TiersModule } from './tiers.module.js';
export { tierNames } from './tiers.texts.js';
