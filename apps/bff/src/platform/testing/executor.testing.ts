import { instant } from '@huiji/shared-types';
import type { Pool } from 'mysql2/promise';
import { BusinessCalendar } from '../clock/business-calendar.js';
import { SettableClock } from '../clock/clock.js';
import type { CommandMetrics } from '../commands/index.js';
import { CommandExecutor, createCommandPool } from '../commands/index.js';
import { IdSource } from '../ids/id-source.js';

/** A weekday noon in Shanghai. */
const FROZEN_AT = instant(Date.parse('2026-11-20T04:00:00.000Z'));

/** Executors on one database with one frozen clock, as several servers would run side by side. */
export class ExecutorWorld {
  readonly clock = new SettableClock();
  readonly calendar = new BusinessCalendar('Asia/Shanghai');
  readonly ids = new IdSource();
  retries = 0;
  batches = 0;
  private readonly pools: Pool[] = [];

  constructor(readonly databaseUrl: string) {
    this.clock.freezeAt(FROZEN_AT);
  }

  executor(options: { workers: number; largestBatch?: number }): CommandExecutor {
    const pool = createCommandPool(this.databaseUrl, options.workers);
    this.pools.push(pool);
    const metrics: CommandMetrics = {
      ran: () => {
        this.batches += 1;
      },
      retried: () => {
        this.retries += 1;
      },
    };
    return new CommandExecutor(pool, this, options, metrics);
  }

  async close(): Promise<void> {
    await Promise.all(this.pools.map((pool) => pool.end()));
  }
}
