import { MS_PER_SECOND } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Histogram } from 'prom-client';
import { MetricsRegistry } from '../observability/metrics-registry.js';

@Injectable()
export class JobMetrics {
  private readonly duration: Histogram;

  constructor(registry: MetricsRegistry) {
    this.duration = new Histogram({
      name: 'huiji_job_seconds',
      help: 'Duration of job runs',
      labelNames: ['job', 'outcome'],
      buckets: [0.01, 0.1, 1, 10, 60, 600],
      registers: [registry],
    });
  }

  ran(job: string, outcome: 'ok' | 'failed', durationMs: number): void {
    this.duration.observe({ job, outcome }, durationMs / MS_PER_SECOND);
  }
}
