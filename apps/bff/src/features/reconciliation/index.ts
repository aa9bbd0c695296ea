export type { Difference } from './compare-books.js';
export { Reconcile, type Reconciliation } from './reconcile.js';
export { ReconciliationModule } from './reconciliation.module.js';
