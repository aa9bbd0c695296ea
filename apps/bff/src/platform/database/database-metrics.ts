import { Injectable } from '@nestjs/common';
import { Counter, Gauge } from 'prom-client';
import { MetricsRegistry } from '../observability/metrics-registry.js';

const nameOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';

/** What the database access reports of itself. */
@Injectable()
export class DatabaseMetrics {
  private readonly retries: Counter;
  private readonly inUse: Gauge;

  constructor(registry: MetricsRegistry) {
    this.retries = new Counter({
      name: 'huiji_database_retries_total',
      help: 'Database work that was run again, by kind of work and error',
      labelNames: ['work', 'error'],
      registers: [registry],
    });
    this.inUse = new Gauge({
      name: 'huiji_database_connections',
      help: 'Connections of the pool',
      labelNames: ['state'],
      registers: [registry],
    });
  }

  retried(work: string, error: unknown): void {
    this.retries.inc({ work, error: nameOf(error) });
  }

  pool(state: { readonly open: number; readonly idle: number; readonly waiting: number }): void {
    this.inUse.set({ state: 'open' }, state.open);
    this.inUse.set({ state: 'idle' }, state.idle);
    this.inUse.set({ state: 'waiting' }, state.waiting);
  }
}
