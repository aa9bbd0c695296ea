export { CancelRedemption } from './cancel-redemption.js';
export { RedeemingModule } from './redeeming.module.js';
export { redeemingTexts } from './redeeming.texts.js';
export { redemptionNumber } from './redemption-number.js';
