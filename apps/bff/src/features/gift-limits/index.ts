export * from './gift-limits.js';
export { GiftLimitsModule } from './gift-limits.module.js';
