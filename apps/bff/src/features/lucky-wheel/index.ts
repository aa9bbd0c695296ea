export { LuckyWheelModule } from './lucky-wheel.module.js';
