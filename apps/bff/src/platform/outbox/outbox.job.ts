import { instant, MS_PER_SECOND } from '@huiji/shared-types';
import type { OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Reader } from '../database/reader.js';
import { type Transaction, UnitOfWork } from '../database/unit-of-work.js';
import type { Job } from '../jobs/index.js';
import { JobRegistry } from '../jobs/index.js';
import { LogSource } from '../observability/log-source.js';
import { type HappenedEvent, OutboxHandlers } from './outbox-handlers.js';

/** Soon enough for a message that somebody waits for. */
const EVERY_MS = 2 * MS_PER_SECOND;
const PER_ROUND = 200;
/** An event that cannot be handled is left behind then, and the log says so. */
const MOST_ATTEMPTS = 20;

interface EventRow {
  readonly id: string;
  readonly type: string;
  readonly subjectId: string;
  readonly payload: unknown;
  readonly recordedAt: number;
}

/** Tells events to whoever reacts to them: each once, whatever crashes in between. */
@Injectable()
export class OutboxJob implements Job, OnModuleInit {
  readonly name = 'outbox';
  readonly everyMs = EVERY_MS;

  constructor(
    private readonly registry: JobRegistry,
    private readonly handlers: OutboxHandlers,
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly logs: LogSource,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  async run(signal: AbortSignal): Promise<void> {
    let last = '';
    while (!signal.aborted) {
      const ids = await this.waiting(last);
      for (const id of ids) {
        if (!signal.aborted) {
          await this.tell(id);
        }
      }
      if (ids.length < PER_ROUND) {
        return;
      }
      last = ids.at(-1) ?? last;
    }
  }

  private async waiting(after: string): Promise<string[]> {
    const rows = await this.reader.query<{ id: string }>(
      `SELECT id FROM outbox_event
        WHERE handled_at IS NULL AND id > ? AND attempts < ? ORDER BY id LIMIT ?`,
      [after, MOST_ATTEMPTS, PER_ROUND],
    );
    return rows.map(({ id }) => id);
  }

  private async tell(id: string): Promise<void> {
    try {
      await this.unitOfWork.run((tx) => this.handle(tx, id));
    } catch (error) {
      await this.unitOfWork.run((tx) =>
        tx.query('UPDATE outbox_event SET attempts = attempts + 1 WHERE id = ?', [id]),
      );
      this.logs.of('outbox').error({ err: error, event: id }, 'an event was not handled');
    }
  }

  /** The row is the lock: of two servers one handles it. */
  private async handle(tx: Transaction, id: string): Promise<void> {
    const [row] = await tx.query<EventRow[]>(
      `SELECT id, type, subject_id AS subjectId, payload, recorded_at AS recordedAt
         FROM outbox_event WHERE id = ? AND handled_at IS NULL FOR UPDATE`,
      [id],
    );
    if (row === undefined) {
      return;
    }
    const event = happened(row);
    for (const handler of this.handlers.of(row.type)) {
      await handler.handle(tx, event);
    }
    await tx.query('UPDATE outbox_event SET handled_at = ? WHERE id = ?', [this.clock.now(), id]);
  }
}

/** MariaDB hands JSON over as text, MySQL unpacked. */
const happened = ({ payload, recordedAt, ...row }: EventRow): HappenedEvent => ({
  ...row,
  payload: typeof payload === 'string' ? JSON.parse(payload) : payload,
  recordedAt: instant(recordedAt),
});
