import type { Choice } from './use-choice';
import type { Wanted } from './use-redeem';

/** Points and fen for one. */
export interface UnitPrice {
  readonly points: number;
  readonly fen: number;
}

/** What the server is asked for; null while something is missing that it needs. */
export function wantedOf(rewardId: string, choice: Choice, price: UnitPrice): Wanted | null {
  const { quantity, method, storeId, address } = choice;
  if (method === 'PICKUP' && storeId === null) return null;
  if (method === 'SHIPPING' && address === null) return null;
  return {
    rewardId,
    quantity,
    method,
    storeId: method === 'PICKUP' ? storeId : null,
    address: method === 'SHIPPING' ? address : null,
    expectedPoints: price.points * quantity,
    expectedFen: price.fen * quantity,
  };
}
