/** What the executor reports of itself; a retry rate over 0.1 % of the batches is a lock-order bug. */
export interface CommandMetrics {
  /** A transaction of `commands` commands was committed. */
  ran(commands: number): void;
  /** A transaction is about to run again because of `error`. */
  retried(error: unknown): void;
}
