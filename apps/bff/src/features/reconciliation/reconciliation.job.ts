import { MS_PER_HOUR } from '@huiji/shared-types';
import type { OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { type Job, JobRegistry } from '../../platform/jobs/index.js';
import type { Log } from '../../platform/observability/log.js';
import { LogSource } from '../../platform/observability/log-source.js';
import { MetricsRegistry } from '../../platform/observability/metrics-registry.js';
import { Reconcile } from './reconcile.js';

/** A weekend without anybody looking is still seen on Monday. */
const DAYS_BACK = 3;

/** Compares the last days with WeChat Pay's bills, and says loudly where they differ. */
@Injectable()
export class ReconciliationJob implements Job, OnModuleInit {
  readonly name = 'reconciliation';
  readonly everyMs = 12 * MS_PER_HOUR;
  private readonly log: Log;
  private readonly differing: Gauge;

  constructor(
    private readonly registry: JobRegistry,
    private readonly reconcile: Reconcile,
    logs: LogSource,
    metrics: MetricsRegistry,
  ) {
    this.log = logs.of('reconciliation');
    this.differing = new Gauge({
      name: 'huiji_payment_differences',
      help: 'Payments and refunds of the last days that differ from the bills of WeChat Pay',
      registers: [metrics],
    });
  }

  onModuleInit(): void {
    this.registry.add(this);
  }

  async run(signal: AbortSignal): Promise<void> {
    let found = 0;
    for (const day of this.reconcile.lastDays(DAYS_BACK).slice(0, -1)) {
      if (signal.aborted) {
        return;
      }
      const { differences } = await this.reconcile.day(day);
      found += differences.length;
      for (const difference of differences) {
        this.log.error({ day, ...difference }, 'our books differ from the bill of WeChat Pay');
      }
    }
    this.differing.set(found);
  }
}
