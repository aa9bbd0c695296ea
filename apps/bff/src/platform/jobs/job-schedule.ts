import { MS_PER_SECOND } from '@huiji/shared-types';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { Job } from './job.js';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';

const FIRST_RUN_AFTER_MS = 5 * MS_PER_SECOND;

/** Gives every job its turns. */
@Injectable()
export class JobSchedule implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly stopping = new AbortController();
  private readonly timers = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly registry: JobRegistry,
    private readonly runner: JobRunner,
  ) {}

  onApplicationBootstrap(): void {
    for (const job of this.registry.all()) {
      this.wait(job, Math.min(FIRST_RUN_AFTER_MS, job.everyMs));
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    for (const timer of this.timers.values()) {
      clearTimeout(timer);
    }
    await this.runner.idle();
  }

  private wait(job: Job, ms: number): void {
    this.timers.set(job.name, setTimeout(() => this.turn(job), ms).unref());
  }

  /** Half a period is rest enough: the instances take their turns at different moments. */
  private turn(job: Job): void {
    this.runner.run(job, job.everyMs / 2, this.stopping.signal).finally(() => {
      if (!this.stopping.signal.aborted) {
        this.wait(job, job.everyMs);
      }
    });
  }
}
