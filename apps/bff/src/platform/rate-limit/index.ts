export * from './rate.guard.js';
export * from './rate-limits.js';
