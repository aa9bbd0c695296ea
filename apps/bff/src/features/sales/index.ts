export type { Clerk } from './clerk.js';
export { type PricedSale, priceSale, type SalePricing, type SaleRefusal } from './price-sale.js';
export { recordSaleCommand, type SaleOutcome } from './record-sale-command.js';
export {
  type RefundOutcome,
  type RefundRequestLine,
  refundSaleCommand,
} from './refund-sale-command.js';
export type { Sale, SaleVoucher } from './sale.js';
export { SaleReader, SaleRefundReader, SaleVoucherReader } from './sale.loader.js';
export type { SaleRefund } from './sale-refund.js';
export type { SaleRequest, SaleToRecord, TillCustomer } from './sale-request.js';
export { SalesModule } from './sales.module.js';
export { salesAuditChecks } from './sales-audit.js';
export { type VoucherRefusal, VoucherRefusalReason } from './voucher-payment.js';
