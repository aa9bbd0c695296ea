export { ClaimGift } from './claim-gift.js';
export { GiftTokens } from './gift-tokens.js';
export { GiftingModule } from './gifting.module.js';
export { giftingAuditChecks } from './gifting-audit.js';
export { PendingGifts } from './pending-gifts.js';
export { ReturnDueGifts } from './return-due-gifts.js';
export { SendGift } from './send-gift.js';
