export { addRewardStock } from './add-reward-stock.js';
export { remainingStock } from './remaining-stock.js';
export { type Restocking, restockCommand } from './restock-command.js';
export { StockReader } from './reward-stock.loader.js';
export { RewardStockModule } from './reward-stock.module.js';
export { rewardStockAuditChecks } from './reward-stock-audit.js';
export {
  claimRows,
  claimStock,
  freeDueClaims,
  keepTakenStock,
  NEVER,
  releaseStock,
  stockLeft,
  stockRows,
  takeHeldStock,
} from './stock.js';
