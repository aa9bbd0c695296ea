import { Query, Resolver } from '@nestjs/graphql';
import { Roles } from '../../platform/auth/access.decorators.js';
import { LedgerAuditObject } from './ledger-audit.graphql.js';
import { LedgerAuditor } from './ledger-auditor.js';

@Resolver(() => LedgerAuditObject)
export class LedgerAuditResolver {
  constructor(private readonly auditor: LedgerAuditor) {}

  @Roles('OPERATOR')
  @Query(() => LedgerAuditObject, {
    description: "The ledger's invariants, recomputed from the rows.",
  })
  ledgerAudit(): Promise<LedgerAuditObject> {
    return this.auditor.audit();
  }
}
