import type { MemberId } from '@huiji/shared-types';
import type { CommandRows, Moment, RowRequest } from '../../platform/commands/index.js';
import { rowsOf } from '../../platform/commands/index.js';
import { cardHandles } from './card-handle.table.js';

export const cardRows = (memberId: MemberId): RowRequest => rowsOf(cardHandles, [memberId]);

/** Kills every code handed out before; part of the command that closes the account. */
export function endCard(rows: CommandRows, moment: Moment, memberId: MemberId): void {
  const card = rows.get(cardHandles, [memberId]);
  if (card !== undefined) {
    rows.put(cardHandles, {
      ...card,
      generation: card.generation + 1,
      usedStep: null,
      usedSlot: null,
      replacedAt: moment.now,
      replacedFor: 'CLOSED',
    });
  }
}
