export { FulfillmentModule } from './fulfillment.module.js';
