export * from './amounts.js';
export * from './brand.js';
export * from './ids.js';
export * from './time.js';
