export type { Clerk } from './clerk.js';
export { recordSaleCommand, type SaleOutcome } from './record-sale-command.js';
export type { Sale, SaleLine, SaleVoucher } from './sale.js';
export { SaleReader, SaleVoucherReader } from './sale.loader.js';
export { saleLines, sales } from './sale.table.js';
export { SalesModule } from './sales.module.js';
export { salesAuditChecks } from './sales-audit.js';
