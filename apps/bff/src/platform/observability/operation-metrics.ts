import { MS_PER_SECOND } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Histogram } from 'prom-client';
import { MetricsRegistry } from './metrics-registry.js';

/** Clients choose operation names: past this many different ones the rest is counted together. */
const MOST_NAMES = 200;

/** How long operations take, and how many end in errors. */
@Injectable()
export class OperationMetrics {
  private readonly names = new Set<string>();
  private readonly duration: Histogram;

  constructor(registry: MetricsRegistry) {
    this.duration = new Histogram({
      name: 'huiji_graphql_operation_seconds',
      help: 'Duration of GraphQL operations',
      labelNames: ['operation', 'outcome'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      registers: [registry],
    });
  }

  observe(operation: string, failed: boolean, durationMs: number): void {
    const outcome = failed ? 'errors' : 'ok';
    this.duration.observe(
      { operation: this.label(operation), outcome },
      durationMs / MS_PER_SECOND,
    );
  }

  private label(operation: string): string {
    if (this.names.has(operation) || this.names.size < MOST_NAMES) {
      this.names.add(operation);
      return operation;
    }
    return 'other';
  }
}
