export { RecordSale } from './record-sale.js';
export { RefundSale } from './refund-sale.js';
export { ScanCard } from './scan-card.js';
export { TillModule } from './till.module.js';
