export * from './audit-check.js';
export * from './audit-ledger.js';
