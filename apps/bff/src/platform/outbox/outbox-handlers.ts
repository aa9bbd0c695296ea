import type { Instant } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/unit-of-work.js';

/** Something that happened, as it was recorded in the transaction in which it happened. */
export interface HappenedEvent {
  readonly id: string;
  readonly type: string;
  readonly subjectId: string;
  readonly payload: unknown;
  readonly recordedAt: Instant;
}

/** What a feature does about events of some types. */
export interface OutboxHandler {
  readonly types: readonly string[];
  /** Writes through `tx` alone: it commits with the note that the event was handled, or not at all. */
  handle(tx: Transaction, event: HappenedEvent): Promise<void>;
}

/** Where features announce what they do about events, before the application has started (`onModuleInit`). */
@Injectable()
export class OutboxHandlers {
  private readonly byType = new Map<string, OutboxHandler[]>();

  add(handler: OutboxHandler): void {
    for (const type of handler.types) {
      this.byType.set(type, [...(this.byType.get(type) ?? []), handler]);
    }
  }

  of(type: string): readonly OutboxHandler[] {
    return this.byType.get(type) ?? [];
  }
}
