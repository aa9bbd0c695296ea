import type { Id, Instant, StaffId, WheelId } from '@huiji/shared-types';
import { commandTable, type RowRequest, rowsOf } from '../../platform/commands/index.js';

/** Somebody ended a wheel before its time; never changed, never taken back. */
export interface WheelStop {
  readonly wheelId: WheelId;
  readonly id: Id<'WheelStopId'>;
  /** The last version that it ends; one that is published later may follow. */
  readonly version: number;
  /** No spin from this very instant. */
  readonly stopsAt: Instant;
  /** As members read it. */
  readonly reason: string;
  readonly stoppedBy: StaffId;
  readonly stoppedAt: Instant;
}

export const wheelStops = commandTable<WheelStop>({
  name: 'wheel_stop',
  rank: 446,
  columns: {
    wheelId: ['wheel_id', 'text'],
    id: ['id', 'text'],
    version: ['version', 'integer'],
    stopsAt: ['stops_at', 'integer'],
    reason: ['reason', 'text'],
    stoppedBy: ['stopped_by', 'text'],
    stoppedAt: ['stopped_at', 'integer'],
  },
  key: ['wheelId', 'id'],
  lock: false,
});

/** Spins share it, whoever stops the wheel has it alone: so each spin is wholly before a stop or knows of it. */
const wheelGates = commandTable<Pick<WheelStop, 'wheelId' | 'version'>>({
  name: 'wheel_version',
  rank: 445,
  columns: { wheelId: ['wheel_id', 'text'], version: ['version', 'integer'] },
  key: ['wheelId', 'version'],
  lock: 'SHARED',
});

/** The stops of a wheel; no other one comes until the command has been committed. */
export const stopRows = (wheelId: WheelId): RowRequest[] => [
  rowsOf(wheelGates, [wheelId]),
  rowsOf(wheelStops, [wheelId]),
];
