import { Module } from '@nestjs/common';
import { PaymentsModule } from '../payments/index.js';
import { Reconcile } from './reconcile.js';
import { ReconciliationJob } from './reconciliation.job.js';

@Module({
  imports: [PaymentsModule],
  providers: [Reconcile, ReconciliationJob],
  exports: [Reconcile],
})
export class ReconciliationModule {}
