import { Injectable } from '@nestjs/common';
import type { Job } from './job.js';

/** Where features announce their jobs, before the application has started (`onModuleInit`). */
@Injectable()
export class JobRegistry {
  private readonly jobs = new Map<string, Job>();

  /** @throws Error when another job has the name */
  add(job: Job): void {
    if (this.jobs.has(job.name)) {
      throw new Error(`two jobs are named ${job.name}`);
    }
    this.jobs.set(job.name, job);
  }

  get(name: string): Job | undefined {
    return this.jobs.get(name);
  }

  all(): readonly Job[] {
    return [...this.jobs.values()];
  }
}
