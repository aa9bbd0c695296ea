export * from './amounts.js';
export * from './brand.js';
export * from './card-code.js';
export * from './card-number.js';
export * from './ids.js';
export * from './luhn.js';
export * from './privacy.js';
export * from './time.js';
