import { Injectable } from '@nestjs/common';
import { SystemClock } from '../clock/clock.js';
import { IdSource } from '../ids/id-source.js';
import type { Log } from '../observability/log.js';
import { LogSource } from '../observability/log-source.js';
import type { Job } from './job.js';
import { JobLeases, LEASE_MS } from './job-leases.js';
import { JobMetrics } from './job-metrics.js';
import { JobRegistry } from './job-registry.js';

const RENEWALS_PER_LEASE = 3;

/** Runs one job under its lease. */
@Injectable()
export class JobRunner {
  private readonly owner: string;
  private readonly log: Log;
  private readonly running = new Set<Promise<boolean>>();

  constructor(
    private readonly registry: JobRegistry,
    private readonly leases: JobLeases,
    private readonly metrics: JobMetrics,
    logs: LogSource,
    ids: IdSource,
  ) {
    this.owner = ids.next(new SystemClock().now());
    this.log = logs.of('jobs');
  }

  /**
   * Runs the job unless another instance does. Its failure is logged; the next turn tries again.
   * @param restMs how long ago the last run must have begun
   * @returns whether it ran to its end
   */
  run(job: Job, restMs: number, stopping: AbortSignal): Promise<boolean> {
    const run = this.runToItsEnd(job, restMs, stopping).finally(() => this.running.delete(run));
    this.running.add(run);
    return run;
  }

  /** @returns false when there is no such job, it failed, or it is running elsewhere */
  async runNow(name: string): Promise<boolean> {
    const job = this.registry.get(name);
    return job !== undefined && (await this.run(job, 0, new AbortController().signal));
  }

  /** Until no job runs here. */
  async idle(): Promise<void> {
    while (this.running.size > 0) {
      await Promise.all(this.running);
    }
  }

  private async runToItsEnd(job: Job, restMs: number, stopping: AbortSignal): Promise<boolean> {
    const startedAt = performance.now();
    try {
      if (!(await this.leases.take(job.name, this.owner, restMs))) {
        return false;
      }
      await this.runLeased(job, stopping);
    } catch (error) {
      this.log.error({ err: error, job: job.name }, 'a job failed');
      this.metrics.ran(job.name, 'failed', performance.now() - startedAt);
      return false;
    }
    this.metrics.ran(job.name, 'ok', performance.now() - startedAt);
    return true;
  }

  private async runLeased(job: Job, stopping: AbortSignal): Promise<void> {
    const lost = new AbortController();
    const heartbeat = setInterval(() => {
      this.leases.renew(job.name, this.owner).then(
        (stillOurs) => {
          if (!stillOurs) {
            lost.abort();
          }
        },
        (error: unknown) => lost.abort(error),
      );
    }, LEASE_MS / RENEWALS_PER_LEASE);
    try {
      await job.run(AbortSignal.any([stopping, lost.signal]));
    } finally {
      clearInterval(heartbeat);
      await this.leases.giveBack(job.name, this.owner);
    }
  }
}
