import type { Instant } from '@huiji/shared-types';

const MOST_KEPT = 500;

/** One call that the stand-in has answered. */
export interface OutboxEntry {
  readonly at: Instant;
  readonly path: string;
  /** What it was asked, without credentials; null for what is not JSON. */
  readonly request: Readonly<Record<string, unknown>> | null;
  readonly errcode: number;
}

/** What was sent to WeChat, for people and tests to look at; the newest last. */
export class Outbox {
  private entries: OutboxEntry[] = [];

  add(entry: OutboxEntry): void {
    this.entries.push(entry);
    this.entries = this.entries.slice(-MOST_KEPT);
  }

  list(): readonly OutboxEntry[] {
    return this.entries;
  }
}
