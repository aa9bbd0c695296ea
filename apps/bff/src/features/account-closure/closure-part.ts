import type { MemberId } from '@huiji/shared-types';
import type { CommandRows, Moment, RowRequest } from '../../platform/commands/index.js';

/** What has to end before the account can close, cause by cause; a type, for results of commands are JSON. */
export type ClosureCauses = {
  readonly openRedemptions: number;
  /** Gifts that cannot return by themselves; there are none. */
  readonly pendingGifts: number;
  /** Points set aside for these. */
  readonly heldPoints: number;
};

/** What a member would lose, or has to finish first, when the account closes. */
export interface ClosureStake {
  readonly openRedemptions: number;
  readonly pendingGifts: number;
  readonly vouchersLost: number;
  /** Prizes that could still be claimed. */
  readonly prizesLost: number;
  /** Points that come back when the account closes, and are lost with the rest. */
  readonly pointsLost: number;
  /** What stands in the way; all 0 when nothing does. */
  readonly causes: ClosureCauses;
}

/** Of a feature that stands in nobody's way. */
export const NOTHING_AT_STAKE: ClosureStake = {
  openRedemptions: 0,
  pendingGifts: 0,
  vouchersLost: 0,
  prizesLost: 0,
  pointsLost: 0,
  causes: { openRedemptions: 0, pendingGifts: 0, heldPoints: 0 },
};

/** A feature's say when an account closes; read under the member's lock, so what it says holds until the end. */
export interface ClosurePart {
  /** Reads what its rows depend on; then what it returns takes part instead. */
  prepare?(memberId: MemberId): Promise<ClosurePart>;
  rows(memberId: MemberId): readonly RowRequest[];
  stake(rows: CommandRows, memberId: MemberId, moment: Moment): ClosureStake;
  /** Ends what is open, before the account closes. */
  finish?(rows: CommandRows, moment: Moment, memberId: MemberId): void;
  /** Removes what tells of a person, when the account closes; the rest stays for the books. */
  erase?(rows: CommandRows, memberId: MemberId): void;
}

/** Where the features' parts are handed to this one: an array of ClosurePart. */
export const CLOSURE_PARTS = Symbol('CLOSURE_PARTS');

/** All parts together. */
export function wholeStake(stakes: readonly ClosureStake[]): ClosureStake {
  const sum = (of: (stake: ClosureStake) => number) =>
    stakes.reduce((all, stake) => all + of(stake), 0);
  return {
    openRedemptions: sum((stake) => stake.openRedemptions),
    pendingGifts: sum((stake) => stake.pendingGifts),
    vouchersLost: sum((stake) => stake.vouchersLost),
    prizesLost: sum((stake) => stake.prizesLost),
    pointsLost: sum((stake) => stake.pointsLost),
    causes: {
      openRedemptions: sum(({ causes }) => causes.openRedemptions),
      pendingGifts: sum(({ causes }) => causes.pendingGifts),
      heldPoints: sum(({ causes }) => causes.heldPoints),
    },
  };
}

/** null when nothing stands in the way. */
export function blockingCauses({ causes }: ClosureStake): ClosureCauses | null {
  return Object.values(causes).every((count) => count === 0) ? null : causes;
}
