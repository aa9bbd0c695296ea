export { SubscriptionMessagesModule } from './subscription-messages.module.js';
export { type SubscriptionNotice, SubscriptionQueue } from './subscription-queue.js';
