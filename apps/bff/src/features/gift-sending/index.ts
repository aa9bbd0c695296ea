export { GiftSendingModule } from './gift-sending.module.js';
export { SendGift } from './send-gift.js';
