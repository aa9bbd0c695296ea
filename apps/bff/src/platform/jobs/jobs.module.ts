import { Global, Module } from '@nestjs/common';
import { JobLeases } from './job-leases.js';
import { JobMetrics } from './job-metrics.js';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';
import { JobSchedule } from './job-schedule.js';
import { PruningJob } from './pruning.job.js';

@Global()
@Module({
  providers: [JobRegistry, JobLeases, JobMetrics, JobRunner, JobSchedule, PruningJob],
  exports: [JobRegistry, JobRunner],
})
export class JobsModule {}
