export { endedGrants } from './erase-grants.js';
export { SubscriptionMessagesModule } from './subscription-messages.module.js';
export { type SubscriptionNotice, SubscriptionQueue } from './subscription-queue.js';
export type { MessageTemplate } from './template.js';
