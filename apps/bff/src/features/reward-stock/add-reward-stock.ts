import type { Id, Instant, RewardId } from '@huiji/shared-types';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import type { IdSource } from '../../platform/ids/id-source.js';
import { RewardStockEntity } from './reward-stock.entity.js';
import { StockChangeEntity } from './stock-change.entity.js';

/** What there is of a reward to begin with. */
export async function addRewardStock(
  tx: Transaction,
  { rewardId, stock, now }: { rewardId: RewardId; stock: number; now: Instant },
  ids: IdSource,
): Promise<void> {
  await tx.repository(RewardStockEntity).insert({ rewardId, initial: stock, held: 0, taken: 0 });
  if (stock > 0) {
    await tx.repository(StockChangeEntity).insert({
      rewardId,
      id: ids.next<Id<'StockChangeId'>>(now),
      quantity: stock,
      staffId: null,
      reason: null,
      changedAt: now,
    });
  }
}
