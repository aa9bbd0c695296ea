export { addPrizeStock } from './add-prize-stock.js';
export { PlanStock } from './plan-stock.js';
export { PrizeStockReader } from './prize-stock.loader.js';
export { PrizeStockModule } from './prize-stock.module.js';
export { type BudgetPlan, budgetRows, budgetToTake, takeBudget } from './take-budget.js';
export { type StockPlan, stockRows, stockToTake, takeOne } from './take-stock.js';
