export { SpinWheel } from './spin-wheel.js';
export { SpinningModule } from './spinning.module.js';
