export { deadlinesIn } from './deadlines.js';
export { recordStep, type Step } from './record-step.js';
export { type Redemption, statusAt } from './redemption.js';
export { RedemptionReader } from './redemption.loader.js';
export { redemptions } from './redemption.table.js';
export { redemptionFacts } from './redemption-facts.js';
export {
  isOver,
  PAID_STATUS,
  type RedemptionEvent,
  RedemptionStatus,
  statusAfter,
  TIME_IS_UP,
  TRANSITIONS,
} from './redemption-status.js';
export { RedemptionsModule } from './redemptions.module.js';
