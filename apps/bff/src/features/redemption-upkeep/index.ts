export { openRedemptions } from './open-redemptions.js';
export { redemptionMoneyChecks } from './redemption-money-audit.js';
export { RedemptionUpkeepModule } from './redemption-upkeep.module.js';
export { redemptionsAuditChecks } from './redemptions-audit.js';
export { SettleDue } from './settle-due.js';
