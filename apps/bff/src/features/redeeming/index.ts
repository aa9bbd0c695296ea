export { CancelRedemption } from './cancel-redemption.js';
export { RedeemingModule } from './redeeming.module.js';
export { redeemingTexts } from './redeeming.texts.js';
