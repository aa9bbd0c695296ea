export { lostPrizes } from './closure-part.js';
export { PrizesModule } from './prizes.module.js';
