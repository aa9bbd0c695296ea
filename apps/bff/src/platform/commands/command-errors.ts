/** The key was used before with another input. */
export class IdempotencyConflict extends Error {
  constructor(readonly operation: string) {
    super(`the idempotency key of ${operation} was used before with another input`);
  }
}

/** The database is away or the queue is full; nothing is known to have been booked. */
export class CommandsUnavailable extends Error {
  constructor(
    readonly retryAfterMs: number,
    options?: ErrorOptions,
  ) {
    super('commands cannot be executed now', options);
  }
}
