import { Injectable } from '@nestjs/common';
import { Counter } from 'prom-client';
import { MetricsRegistry } from '../observability/metrics-registry.js';

const nameOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';

/** What the database access reports of itself. */
@Injectable()
export class DatabaseMetrics {
  private readonly retries: Counter;

  constructor(registry: MetricsRegistry) {
    this.retries = new Counter({
      name: 'huiji_database_retries_total',
      help: 'Database work that was run again, by kind of work and error',
      labelNames: ['work', 'error'],
      registers: [registry],
    });
  }

  retried(work: string, error: unknown): void {
    this.retries.inc({ work, error: nameOf(error) });
  }
}
