import { Global, Module } from '@nestjs/common';
import { featureChecks } from './audit-checks.js';
import { FEATURE_CHECKS } from './features/ledger-audit/index.js';

/** Gives the features' invariants to the audit. */
@Global()
@Module({
  providers: [{ provide: FEATURE_CHECKS, useValue: featureChecks }],
  exports: [FEATURE_CHECKS],
})
export class AuditChecksModule {}
