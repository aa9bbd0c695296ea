export { PrizesModule } from './prizes.module.js';
