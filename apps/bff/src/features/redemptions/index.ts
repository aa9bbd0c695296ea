export { Addresses } from './addresses.js';
export { advance, lockedRedemption, redemptionRows } from './advance-redemption.js';
export { CancelRedemption } from './cancel-redemption.js';
export { openRedemptions } from './open-redemptions.js';
export { PickupCodes } from './pickup-codes.js';
export { RedemptionAnswers } from './redemption.answers.js';
export { RedemptionObject, ShippingAddressObject } from './redemption.graphql.js';
export { type Redemption, statusAt } from './redemption.js';
export { RedemptionReader } from './redemption.loader.js';
export { idempotencyKey, idText, visible } from './redemption-inputs.js';
export { redemptionMoneyChecks } from './redemption-money-audit.js';
export {
  type Named,
  named,
  RedemptionProblemObject,
  type RedemptionStepResult,
  resolveType,
} from './redemption-results.graphql.js';
export { RedemptionStatus, statusAfter } from './redemption-status.js';
export { RedemptionSteps } from './redemption-steps.js';
export { RedemptionsModule } from './redemptions.module.js';
export { redemptionTexts, statusNames } from './redemptions.texts.js';
export { redemptionsAuditChecks } from './redemptions-audit.js';
export { SettleDue } from './settle-due.js';
export type { StepOutcome } from './step-command.js';
