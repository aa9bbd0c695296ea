export { RecordSale } from './record-sale.js';
export { RefundSale } from './refund-sale.js';
export { SellingModule } from './selling.module.js';
