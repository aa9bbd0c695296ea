import type { PrizeId } from '@huiji/shared-types';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { PrizeStockEntity } from './prize-stock.entity.js';
import { evenParts, stripesFor } from './stripes.js';

/** All that there ever is of a prize, in parts. */
export async function addPrizeStock(
  tx: Transaction,
  prizeId: PrizeId,
  stock: number,
): Promise<void> {
  const parts = evenParts(stock, stripesFor(stock));
  await tx
    .repository(PrizeStockEntity)
    .insert(parts.map((initial, stripe) => ({ prizeId, stripe, initial, taken: 0 })));
}
