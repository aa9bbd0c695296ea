export { advance, lockedRedemption, redemptionRows } from './advance-redemption.js';
export { MONEY, redemptionMoney } from './redemption-money.js';
export { RedemptionSteps } from './redemption-steps.js';
export { RedemptionStepsModule } from './redemption-steps.module.js';
export { claimOn } from './redemption-stock.js';
export type { SideEffect, StepOutcome } from './step-command.js';
