import { Injectable } from '@nestjs/common';
import { Counter, Histogram } from 'prom-client';
import { DatabaseMetrics } from '../database/database-metrics.js';
import { MetricsRegistry } from '../observability/metrics-registry.js';
import type { CommandMetrics } from './command-metrics.js';

const BATCH_SIZES = [1, 2, 4, 8, 16, 32, 64, 128, 256];

/** The executor's metrics for Prometheus. */
@Injectable()
export class CommandObserver implements CommandMetrics {
  private readonly commands: Counter;
  private readonly batchSize: Histogram;

  constructor(
    registry: MetricsRegistry,
    private readonly database: DatabaseMetrics,
  ) {
    this.commands = new Counter({
      name: 'huiji_commands_total',
      help: 'Commands committed',
      registers: [registry],
    });
    this.batchSize = new Histogram({
      name: 'huiji_command_batch_size',
      help: 'Commands in one transaction',
      buckets: BATCH_SIZES,
      registers: [registry],
    });
  }

  ran(commands: number): void {
    this.commands.inc(commands);
    this.batchSize.observe(commands);
  }

  retried(error: unknown): void {
    this.database.retried('command', error);
  }
}
