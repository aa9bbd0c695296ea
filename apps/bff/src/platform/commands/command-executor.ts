import type { Pool } from 'mysql2/promise';
import { withRetry } from '../database/retry.js';
import { isConnectionLost, isDuplicateKey, isTransient } from '../database/transient-errors.js';
import type { Command, Executed, JsonValue } from './command.js';
import type { World } from './command-batch.js';
import { runBatch } from './command-batch.js';
import { CommandsUnavailable } from './command-errors.js';
import type { CommandMetrics } from './command-metrics.js';
import type { QueuedCommand } from './command-queue.js';
import { CommandQueue } from './command-queue.js';
import type { Settled } from './decide-batch.js';

const QUEUE_CAPACITY = 4_096;
const LARGEST_BATCH = 256;
const RETRY_AFTER_MS = 1_000;

export interface ExecutorOptions {
  /** Batches that may run at once; each has a connection. */
  readonly workers: number;
  /** 1 runs every command in a transaction of its own; the meaning is the same. */
  readonly largestBatch?: number;
}

/**
 * Runs commands: what waits when a worker becomes free is one transaction (group commit without a
 * timer), so one caller waits for nobody and many callers share the flush to disk.
 */
export class CommandExecutor {
  private readonly queue = new CommandQueue(QUEUE_CAPACITY);
  private readonly largestBatch: number;
  private busyWorkers = 0;

  constructor(
    private readonly pool: Pool,
    private readonly world: World,
    private readonly options: ExecutorOptions,
    private readonly metrics: CommandMetrics,
  ) {
    this.largestBatch = options.largestBatch ?? LARGEST_BATCH;
  }

  /**
   * @throws IdempotencyConflict when the key was used with another input
   * @throws CommandsUnavailable when the queue is full or the database is away
   */
  async execute<Result extends JsonValue>(command: Command<Result>): Promise<Executed<Result>> {
    const executed = new Promise<Executed<JsonValue>>((resolve, reject) => {
      if (!this.queue.add({ command, resolve, reject })) {
        reject(new CommandsUnavailable(RETRY_AFTER_MS));
      }
    });
    this.wakeWorker();
    // The result is the one this command's own decide() made, now or under the same key before.
    return (await executed) as Executed<Result>;
  }

  private wakeWorker(): void {
    if (this.busyWorkers < this.options.workers && this.queue.length > 0) {
      this.busyWorkers += 1;
      void this.work();
    }
  }

  private async work(): Promise<void> {
    for (let batch = this.next(); batch.length > 0; batch = this.next()) {
      await this.settleBatch(batch);
    }
    this.busyWorkers -= 1;
  }

  private next(): QueuedCommand[] {
    return this.queue.take(this.largestBatch);
  }

  private async settleBatch(batch: readonly QueuedCommand[]): Promise<void> {
    try {
      settle(batch, await this.runWithRetry(batch));
    } catch (error) {
      if (batch.length === 1 || isConnectionLost(error)) {
        const answer = isTransient(error)
          ? new CommandsUnavailable(RETRY_AFTER_MS, { cause: error })
          : error;
        for (const queued of batch) {
          queued.reject(answer);
        }
        return;
      }
      // One of them spoiled the transaction: none of the others may suffer for it.
      for (const queued of batch) {
        await this.settleBatch([queued]);
      }
    }
  }

  private runWithRetry(batch: readonly QueuedCommand[]): Promise<Settled[]> {
    const commands = batch.map((queued) => queued.command);
    return withRetry(
      () => this.runOnce(commands),
      (error) => isTransient(error) || (isDuplicateKey(error) && batch.length === 1),
      (error) => this.metrics.retried(error),
    );
  }

  private async runOnce(commands: readonly Command<JsonValue>[]): Promise<Settled[]> {
    const connection = await this.pool.getConnection();
    try {
      const settled = await runBatch(connection, commands, this.world);
      this.metrics.ran(commands.length);
      return settled;
    } finally {
      connection.release();
    }
  }
}

function settle(batch: readonly QueuedCommand[], settled: readonly Settled[]): void {
  batch.forEach((queued, i) => {
    const outcome = settled[i];
    if (outcome === undefined) {
      queued.reject(new Error('a command of the batch was not decided'));
    } else if (outcome.ok) {
      queued.resolve(outcome.executed);
    } else {
      queued.reject(outcome.error);
    }
  });
}
