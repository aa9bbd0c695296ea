export * from './audit-check.js';
export * from './audit-ledger.js';
export { LedgerAuditModule } from './ledger-audit.module.js';
export { FEATURE_CHECKS } from './ledger-auditor.js';
