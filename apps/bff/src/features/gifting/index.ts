export { ClaimGift } from './claim-gift.js';
export { GiftingModule } from './gifting.module.js';
export { ReturnDueGifts } from './return-due-gifts.js';
export { SendGift } from './send-gift.js';
