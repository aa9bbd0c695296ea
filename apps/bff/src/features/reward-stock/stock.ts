import { type Instant, instant, MS_PER_MINUTE, type RewardId } from '@huiji/shared-types';
import {
  type CommandRows,
  type Moment,
  type RowRequest,
  rowsOf,
} from '../../platform/commands/index.js';
import {
  type RewardStock,
  rewardStocks,
  type StockClaim,
  stockClaims,
} from './reward-stock.table.js';

/** A claim that no clock ends. */
export const NEVER: Instant = instant(Number.MAX_SAFE_INTEGER);

/** Far longer than any wait for locks. */
const MARGIN_MS = MS_PER_MINUTE;

/** The rows behind the stock of a reward: its lock, and the claims whose time may be up. */
export const stockRows = (rewardId: RewardId, now: Instant): RowRequest[] => [
  rowsOf(rewardStocks, [rewardId]),
  rowsOf(stockClaims, [rewardId], instant(now + MARGIN_MS)),
];

/** One claim, for whoever changes or ends it; with the stock's row. */
export const claimRows = (
  claim: Pick<StockClaim, 'rewardId' | 'freesAt' | 'redemptionId'>,
): RowRequest[] => [
  rowsOf(rewardStocks, [claim.rewardId]),
  rowsOf(stockClaims, [claim.rewardId, claim.freesAt, claim.redemptionId]),
];

/** Gives back the stock of claims whose time is up; needs stockRows(). */
export function freeDueClaims(rows: CommandRows, { now }: Moment, rewardId: RewardId): void {
  for (const claim of rows.list(stockClaims, [rewardId], now)) {
    endClaim(rows, claim);
  }
}

/** How many are left when every due claim has been freed; 0 for an unknown reward. */
export function stockLeft(rows: CommandRows, rewardId: RewardId): number {
  const stock = rows.get(rewardStocks, [rewardId]);
  return stock === undefined ? 0 : stock.initial - stock.held - stock.taken;
}

/** @throws Error when fewer are left: the caller refuses before */
export function claimStock(rows: CommandRows, claim: StockClaim): void {
  changeCount(rows, claim, claim.quantity);
  rows.insert(stockClaims, claim);
}

/** What was held is taken, and freed at another time from now on. @returns false when its time was up and it is gone */
export function takeHeldStock(
  rows: CommandRows,
  key: Pick<StockClaim, 'rewardId' | 'freesAt' | 'redemptionId'>,
  freesAt: Instant,
): boolean {
  const held = claimAt(rows, key);
  if (held === null) {
    return false;
  }
  endClaim(rows, held);
  claimStock(rows, { ...held, state: 'TAKEN', freesAt });
  return true;
}

/** From now on no clock frees it. */
export function keepTakenStock(
  rows: CommandRows,
  key: Pick<StockClaim, 'rewardId' | 'freesAt' | 'redemptionId'>,
): void {
  const claim = claimAt(rows, key);
  if (claim !== null) {
    rows.remove(stockClaims, [claim.rewardId, claim.freesAt, claim.redemptionId]);
    rows.insert(stockClaims, { ...claim, freesAt: NEVER });
  }
}

/** Puts back what a redemption held or took; what was freed by the clock before stays so. */
export function releaseStock(
  rows: CommandRows,
  key: Pick<StockClaim, 'rewardId' | 'freesAt' | 'redemptionId'>,
): void {
  const claim = claimAt(rows, key);
  if (claim !== null) {
    endClaim(rows, claim);
  }
}

const claimAt = (
  rows: CommandRows,
  key: Pick<StockClaim, 'rewardId' | 'freesAt' | 'redemptionId'>,
): StockClaim | null =>
  rows.get(stockClaims, [key.rewardId, key.freesAt, key.redemptionId]) ?? null;

function endClaim(rows: CommandRows, claim: StockClaim): void {
  changeCount(rows, claim, -claim.quantity);
  rows.remove(stockClaims, [claim.rewardId, claim.freesAt, claim.redemptionId]);
}

function changeCount(rows: CommandRows, { rewardId, state }: StockClaim, by: number): void {
  const stock = rows.get(rewardStocks, [rewardId]);
  if (stock === undefined) {
    throw new Error(`reward ${rewardId} has no stock`);
  }
  const after: RewardStock =
    state === 'HELD' ? { ...stock, held: stock.held + by } : { ...stock, taken: stock.taken + by };
  if (after.held < 0 || after.taken < 0 || after.held + after.taken > after.initial) {
    throw new Error(`reward ${rewardId} would have ${after.held}/${after.taken}/${after.initial}`);
  }
  rows.put(rewardStocks, after);
}
