export { ClaimGift } from './claim-gift.js';
export { GiftClaimingModule } from './gift-claiming.module.js';
