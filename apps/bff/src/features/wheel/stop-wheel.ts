import { type Id, type Instant, instant, type WheelId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { type Transaction, UnitOfWork } from '../../platform/database/index.js';
import { IdSource } from '../../platform/ids/id-source.js';
import { WheelStopEntity } from './wheel-stop.entity.js';
import { judgeStop, type StopOrder, type StopVerdict } from './wheel-stop.js';
import type { WheelStop } from './wheel-stop.table.js';

/** Ends a wheel before its time; what was published stays as it is. */
@Injectable()
export class StopWheel {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  /** Spins under way are waited for; from the answer on none turns at or after the moment. */
  async execute(order: StopOrder): Promise<StopVerdict> {
    const { wheelId, reason, staffId } = order;
    return this.unitOfWork.run(async (tx) => {
      const versions = await lockVersions(tx, wheelId);
      const stops = await stopsOf(tx, wheelId);
      const now = this.clock.now();
      const verdict = judgeStop(order, versions, stops, now);
      if (verdict.verdict === 'STOPS') {
        const { version, stopsAt } = verdict;
        const id = this.ids.next<Id<'WheelStopId'>>(now);
        await tx
          .repository(WheelStopEntity)
          .insert({ wheelId, id, version, stopsAt, reason, stoppedBy: staffId, stoppedAt: now });
      }
      return verdict;
    });
  }
}

interface LockedVersion {
  readonly version: number;
  readonly activatesAt: Instant;
  readonly closesAt: Instant;
}

async function lockVersions(tx: Transaction, wheelId: WheelId): Promise<LockedVersion[]> {
  const rows = await tx.query<{ version: number; activatesAt: number; closesAt: number }[]>(
    `SELECT version, activates_at AS activatesAt, closes_at AS closesAt
       FROM wheel_version WHERE wheel_id = ? ORDER BY version FOR UPDATE`,
    [wheelId],
  );
  return rows.map(({ version, activatesAt, closesAt }) => ({
    version,
    activatesAt: instant(Number(activatesAt)),
    closesAt: instant(Number(closesAt)),
  }));
}

const stopsOf = async (tx: Transaction, wheelId: WheelId): Promise<WheelStop[]> =>
  (await tx.repository(WheelStopEntity).find({ where: { wheelId } })).map(wheelStopOf);

/** A stop as its row says. */
export const wheelStopOf = (row: WheelStopEntity): WheelStop => ({
  wheelId: row.wheelId as WheelStop['wheelId'],
  id: row.id as WheelStop['id'],
  version: row.version,
  stopsAt: instant(row.stopsAt),
  reason: row.reason,
  stoppedBy: row.stoppedBy as WheelStop['stoppedBy'],
  stoppedAt: instant(row.stoppedAt),
});
