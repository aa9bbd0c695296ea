import type { SpinId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { type Command, CommandExecutor, done, rowsOf } from '../../platform/commands/index.js';
import { Reader } from '../../platform/database/index.js';
import type { Text } from '../../platform/graphql/text.js';
import { recordEvent } from '../../platform/outbox/outbox-event.js';
import { ledgerRows } from '../ledger/index.js';
import { type Spin, SpinReader, spinKey, spins } from '../spins/index.js';
import { prizeOf, WheelReader } from '../wheel/index.js';

/** Looked up, and ended side by side, at a time. */
const PER_ROUND = 200;

/**
 * Books what the clock has decided: GOODS that nobody claimed in time are forfeited. Nothing depends on when it runs,
 * and it never books twice.
 */
@Injectable()
export class LapsePrizes {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly reader: Reader,
    private readonly spins: SpinReader,
    private readonly wheels: WheelReader,
    private readonly clock: Clock,
  ) {}

  /** Until nothing is left or `signal` is aborted. */
  async all(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const due = await this.due();
      await Promise.all(due.map((spin) => this.lapse(spin)));
      if (due.length < PER_ROUND) {
        break;
      }
    }
  }

  private async due(): Promise<Spin[]> {
    const rows = await this.reader.query<{ id: SpinId }>(
      'SELECT id FROM spin WHERE due_at <= ? ORDER BY due_at LIMIT ?',
      [this.clock.now(), PER_ROUND],
    );
    const read = rows.length === 0 ? [] : await this.spins.readMany(rows.map(({ id }) => id));
    return read.filter((spin): spin is Spin => spin !== null);
  }

  private async lapse(spin: Spin): Promise<void> {
    const version = await this.wheels.version(spin.wheelId, spin.version);
    await this.executor.execute(lapseCommand(spin, prizeOf(version, spin.prizeId).name));
  }
}

const lapseCommand = (read: Spin, name: Text): Command<{ readonly lapsed: boolean }> => ({
  operation: 'lapsePrize',
  caller: 'job:prizes',
  idempotency: null,
  plan: [
    ...ledgerRows(read.memberId, { lots: 'LAPSING', now: read.spunAt }),
    rowsOf(spins, spinKey(read)),
  ],
  decide(rows, moment) {
    const spin = rows.get(spins, spinKey(read));
    if (spin === undefined || spin.dueAt === null || moment.now < spin.dueAt) {
      return done({ lapsed: false });
    }
    rows.put(spins, { ...spin, dueAt: null });
    const payload = { memberId: spin.memberId, name };
    recordEvent(rows, moment, { type: 'PRIZE_LAPSED', subjectId: spin.id, payload });
    return done({ lapsed: true });
  },
});
