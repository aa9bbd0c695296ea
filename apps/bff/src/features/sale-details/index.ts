export {
  SaleObject,
  SaleQuoteObject,
  SaleRefundObject,
  saleObject,
  saleQuoteObject,
  saleRefundObject,
} from './sale.graphql.js';
export { SaleDetailsModule } from './sale-details.module.js';
