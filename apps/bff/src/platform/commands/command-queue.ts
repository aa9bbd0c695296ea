import type { Command, Executed, JsonValue } from './command.js';

export interface QueuedCommand {
  readonly command: Command<JsonValue>;
  resolve(executed: Executed<JsonValue>): void;
  reject(error: unknown): void;
}

/** Commands that wait for a free connection, first come first served, never more than `capacity`. */
export class CommandQueue {
  private waiting: QueuedCommand[] = [];

  constructor(private readonly capacity: number) {}

  get length(): number {
    return this.waiting.length;
  }

  /** @returns false when the queue is full. */
  add(queued: QueuedCommand): boolean {
    if (this.waiting.length >= this.capacity) {
      return false;
    }
    this.waiting.push(queued);
    return true;
  }

  /** Takes what waits now, at most `limit`. */
  take(limit: number): QueuedCommand[] {
    const taken = this.waiting.slice(0, limit);
    this.waiting = this.waiting.slice(limit);
    return taken;
  }
}
