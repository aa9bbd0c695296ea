export { ClaimPrize } from './claim-prize.js';
export { PrizesModule } from './prizes.module.js';
