export {
  type RefundOrder,
  type RefundOutcome,
  type RefundRequestLine,
  refundSaleCommand,
} from './refund-sale-command.js';
export type { SaleRefund } from './sale-refund.js';
export { SaleRefundReader } from './sale-refund.loader.js';
export { SaleRefundsModule } from './sale-refunds.module.js';
