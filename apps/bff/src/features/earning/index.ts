export * from './earn-rule.js';
export { earnRuleVersion } from './earn-rule-version.js';
export { EarnBreakdownObject, earnBreakdown } from './earning.graphql.js';
export * from './earning-of-sale.js';
export * from './expiry-policy.js';
