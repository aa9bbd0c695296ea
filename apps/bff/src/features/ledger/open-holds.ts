import type { MemberId } from '@huiji/shared-types';
import type { CommandRows, RowRequest } from '../../platform/commands/index.js';
import { rowsOf } from '../../platform/commands/index.js';
import type { PointsHold } from './ledger-tables.js';
import { pointsHolds } from './ledger-tables.js';

/** All that was ever held for a member, for the plan. */
export const allHoldRows = (memberId: MemberId): RowRequest => rowsOf(pointsHolds, [memberId]);

/** What is set aside now. */
export const openHolds = (rows: CommandRows, memberId: MemberId): readonly PointsHold[] =>
  rows.list(pointsHolds, [memberId]).filter((hold) => hold.resolvedAt === null);
