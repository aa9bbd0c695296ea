import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { AppConfig } from '../../platform/config/app-config.js';
import type { AuditCheck } from './audit-check.js';
import type { LedgerAudit } from './audit-ledger.js';
import { auditLedger } from './audit-ledger.js';

/** The invariants that features add to the kernel's. */
export const FEATURE_CHECKS = Symbol('FEATURE_CHECKS');

/** Audits on request; while one audit runs, whoever asks gets its result instead of a second one. */
@Injectable()
export class LedgerAuditor {
  private running: Promise<LedgerAudit> | null = null;

  constructor(
    private readonly config: AppConfig,
    private readonly clock: Clock,
    @Inject(FEATURE_CHECKS) private readonly featureChecks: readonly AuditCheck[],
  ) {}

  audit(): Promise<LedgerAudit> {
    this.running ??= auditLedger(this.config.databaseUrl, this.clock, this.featureChecks).finally(
      () => {
        this.running = null;
      },
    );
    return this.running;
  }
}
