export { advance, lockedRedemption, redemptionRows } from './advance-redemption.js';
export { deadlinesIn } from './deadlines.js';
export { recordStep } from './record-step.js';
export { type Redemption, statusAt } from './redemption.js';
export { RedemptionReader } from './redemption.loader.js';
export { redemptions } from './redemption.table.js';
export { redemptionFacts } from './redemption-facts.js';
export { MONEY, redemptionMoney } from './redemption-money.js';
export {
  isOver,
  PAID_STATUS,
  RedemptionStatus,
  statusAfter,
  TIME_IS_UP,
  TRANSITIONS,
} from './redemption-status.js';
export { RedemptionSteps } from './redemption-steps.js';
export { claimOn } from './redemption-stock.js';
export { RedemptionsModule } from './redemptions.module.js';
export type { StepOutcome } from './step-command.js';
