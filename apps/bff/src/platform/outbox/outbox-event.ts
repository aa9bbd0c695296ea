import type { Id, Instant } from '@huiji/shared-types';
import type { CommandRows, JsonValue, Moment } from '../commands/command.js';
import { commandTable } from '../commands/command-table.js';

type OutboxEventId = Id<'OutboxEventId'>;

interface OutboxEvent {
  readonly id: OutboxEventId;
  readonly type: string;
  readonly subjectId: string;
  readonly payload: JsonValue;
  readonly recordedAt: Instant;
}

const outboxEvents = commandTable<OutboxEvent>({
  name: 'outbox_event',
  rank: 900,
  columns: {
    id: ['id', 'text'],
    type: ['type', 'text'],
    subjectId: ['subject_id', 'text'],
    payload: ['payload', 'json'],
    recordedAt: ['recorded_at', 'integer'],
  },
  key: ['id'],
  lock: false,
});

/** Tells other features what happened, in the transaction in which it happened: both are true or neither. */
export function recordEvent(
  rows: CommandRows,
  moment: Moment,
  event: { readonly type: string; readonly subjectId: string; readonly payload: JsonValue },
): void {
  rows.insert(outboxEvents, {
    ...event,
    id: moment.newId<OutboxEventId>(),
    recordedAt: moment.now,
  });
}
