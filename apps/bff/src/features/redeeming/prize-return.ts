import { instant } from '@huiji/shared-types';
import { rowsOf } from '../../platform/commands/index.js';
import type { SideEffect } from '../redemption-steps/index.js';
import { claimDeadline, type Spin, spinKey, spins } from '../spins/index.js';

/**
 * Makes a prize claimable again whose redemption ends through no fault of its winner, as if it had not been claimed.
 * @param won the spin as it was read last
 * @param claimDays business dates for which it can be claimed again, where its deadline is nearer
 */
export const prizeReturn = (won: Spin, claimDays: number): SideEffect => ({
  rows: [rowsOf(spins, spinKey(won))],
  write(rows, moment, redemption) {
    const spin = rows.get(spins, spinKey(won));
    if (spin === undefined || spin.redemptionId !== redemption.id) {
      throw new Error(
        `redemption ${redemption.id} is not what claimed the prize of spin ${won.id}`,
      );
    }
    const claimBefore = instant(Math.max(spin.claimBefore ?? 0, claimDeadline(moment, claimDays)));
    rows.put(spins, { ...spin, claimBefore, dueAt: claimBefore, redemptionId: null });
  },
});
