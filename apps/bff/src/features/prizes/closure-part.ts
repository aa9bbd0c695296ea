import { rowsOf } from '../../platform/commands/index.js';
import { type ClosurePart, NOTHING_AT_STAKE } from '../account-closure/index.js';
import { spins } from '../spins/index.js';
import { prizeClaimState } from './prize-claim.js';

/** Prizes that could still be claimed are forfeited; nothing comes back to a stock, and nobody is left to be told. */
export const lostPrizes: ClosurePart = {
  rows: (memberId) => [rowsOf(spins, [memberId])],
  stake(rows, memberId, { now }) {
    const claimable = rows
      .list(spins, [memberId])
      .filter((spin) => prizeClaimState(spin, now) === 'CLAIMABLE');
    return { ...NOTHING_AT_STAKE, prizesLost: claimable.length };
  },
  finish(rows, _moment, memberId) {
    for (const spin of rows.list(spins, [memberId])) {
      if (spin.dueAt !== null) {
        rows.put(spins, { ...spin, dueAt: null });
      }
    }
  },
};
