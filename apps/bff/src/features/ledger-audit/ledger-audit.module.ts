import { Module } from '@nestjs/common';
import { LedgerAuditResolver } from './ledger-audit.resolver.js';
import { LedgerAuditor } from './ledger-auditor.js';

/** Needs FEATURE_CHECKS from whoever puts the features together. */
@Module({ providers: [LedgerAuditor, LedgerAuditResolver] })
export class LedgerAuditModule {}
