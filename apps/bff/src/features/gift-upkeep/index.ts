export { GiftUpkeepModule } from './gift-upkeep.module.js';
export { giftingAuditChecks } from './gifting-audit.js';
export { PendingGifts } from './pending-gifts.js';
export { ReturnDueGifts } from './return-due-gifts.js';
