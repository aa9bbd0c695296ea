import type { Id, RewardId, StaffId } from '@huiji/shared-types';
import { type Command, done, rowsOf } from '../../platform/commands/index.js';
import { ClientError } from '../../platform/graphql/client-error.js';
import { platformTexts } from '../../platform/graphql/platform.texts.js';
import { rewardStocks, stockChanges } from './reward-stock.table.js';

export interface Restocking {
  readonly staffId: StaffId;
  readonly rewardId: string;
  /** Above 0. */
  readonly quantity: number;
  readonly reason: string | null;
  readonly idempotencyKey: string;
}

/** @throws ClientError NOT_FOUND for an unknown reward */
export function restockCommand({
  staffId,
  rewardId,
  quantity,
  reason,
  idempotencyKey,
}: Restocking & { readonly rewardId: RewardId }): Command<{ readonly initial: number }> {
  return {
    operation: 'restockReward',
    caller: `staff:${staffId}`,
    idempotency: { key: idempotencyKey, input: { rewardId, quantity, reason } },
    plan: [rowsOf(rewardStocks, [rewardId])],
    decide(rows, moment) {
      const stock = rows.get(rewardStocks, [rewardId]);
      if (stock === undefined) {
        throw new ClientError('NOT_FOUND', platformTexts.notFound);
      }
      const initial = stock.initial + quantity;
      rows.put(rewardStocks, { ...stock, initial });
      rows.insert(stockChanges, {
        rewardId,
        id: moment.newId<Id<'StockChangeId'>>(),
        quantity,
        staffId,
        reason,
        changedAt: moment.now,
      });
      return done({ initial });
    },
  };
}
