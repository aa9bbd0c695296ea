export { GiftRiskModule } from './gift-risk.module.js';
export { recordFindings } from './record-findings.js';
export { RiskEventObject } from './risk.graphql.js';
export {
  assessClaim,
  type ClaimFacts,
  type GiftLink,
  mustBeHeld,
  windowStart,
} from './risk-rules.js';
