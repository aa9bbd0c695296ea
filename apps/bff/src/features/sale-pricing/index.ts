export { type PricedSale, priceSale, type SalePricing, type SaleRefusal } from './price-sale.js';
export type {
  LineToSell,
  SaleRequest,
  SaleTerms,
  SaleToRecord,
  TillCustomer,
} from './sale-request.js';
export { type VoucherRefusal, VoucherRefusalReason } from './voucher-payment.js';
