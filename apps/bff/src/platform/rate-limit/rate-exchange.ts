import { MS_PER_SECOND } from '@huiji/shared-types';
import type { OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { SystemClock } from '../clock/clock.js';
import { isConnectionLost } from '../database/transient-errors.js';
import type { Transaction } from '../database/unit-of-work.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { LogSource } from '../observability/log-source.js';
import type { UnsentUse } from './rate-counter.js';
import { RateCounter } from './rate-counter.js';

const EVERY_MS = MS_PER_SECOND;

interface SharedUse {
  readonly bucket: string;
  readonly starts_at: number;
  readonly used: number;
}

/**
 * Tells the other instances once a second what was counted here, and learns what they counted, in one
 * transaction. With the database away every instance goes on counting for itself.
 */
@Injectable()
export class RateExchange implements OnModuleInit, OnApplicationShutdown {
  // Windows are the machine's minutes: a frozen business clock must not freeze the limits.
  private readonly clock = new SystemClock();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly counter: RateCounter,
    private readonly unitOfWork: UnitOfWork,
    private readonly logs: LogSource,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.exchange());
    }, EVERY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  async exchange(): Promise<void> {
    this.counter.tidy(this.clock.now());
    const unsent = this.counter.takeUnsent();
    if (unsent.length === 0) {
      return;
    }
    try {
      for (const { bucket, starts_at, used } of await this.unitOfWork.run((tx) =>
        tell(tx, unsent),
      )) {
        this.counter.learn(bucket, starts_at, used);
      }
    } catch (error) {
      this.counter.giveBack(unsent);
      const level = isConnectionLost(error) ? 'debug' : 'error';
      this.logs.of('rates')[level]({ err: error }, 'rates were not exchanged');
    }
  }
}

async function tell(tx: Transaction, unsent: readonly UnsentUse[]): Promise<SharedUse[]> {
  const ordered = [...unsent].sort((a, b) => (a.bucket < b.bucket ? -1 : 1));
  await tx.query(
    `INSERT INTO rate_window (bucket, starts_at, used) VALUES ?
     ON DUPLICATE KEY UPDATE used = used + VALUES(used)`,
    [ordered.map(({ bucket, startsAt, uses }) => [bucket, startsAt, uses])],
  );
  return tx.query<SharedUse[]>(
    'SELECT bucket, starts_at, used FROM rate_window WHERE (bucket, starts_at) IN (?)',
    [ordered.map(({ bucket, startsAt }) => [bucket, startsAt])],
  );
}
