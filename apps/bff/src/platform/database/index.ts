export * from './database-metrics.js';
export * from './reader.js';
export * from './snapshot.js';
export * from './transformers.js';
export * from './transient-errors.js';
export * from './unit-of-work.js';
