import type { Id, RewardId, StaffId } from '@huiji/shared-types';
import { isId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { type Command, CommandExecutor, done, rowsOf } from '../../platform/commands/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { ClientError } from '../../platform/graphql/client-error.js';
import { platformTexts } from '../../platform/graphql/platform.texts.js';
import { rewardStocks, stockChanges } from './reward.table.js';

export interface Restocking {
  readonly staffId: StaffId;
  readonly rewardId: string;
  /** Above 0. */
  readonly quantity: number;
  readonly idempotencyKey: string;
}

/** What staff do to run the mall: put more in, take a reward off. */
@Injectable()
export class ManageRewards {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws ClientError NOT_FOUND for an unknown reward; IdempotencyConflict, CommandsUnavailable */
  async restock(order: Restocking): Promise<RewardId> {
    const rewardId = knownForm(order.rewardId);
    await this.executor.execute(restockCommand({ ...order, rewardId }));
    return rewardId;
  }

  /**
   * From now on nobody can have it; what was redeemed before stays. One that is closed stays as it is.
   * @throws ClientError NOT_FOUND for an unknown reward
   */
  async close(id: string): Promise<RewardId> {
    const rewardId = knownForm(id);
    await this.unitOfWork.run(async (tx) => {
      // Whoever redeems holds this row: it is closed before or after, never in between.
      const stock = await tx.query<object[]>(
        'SELECT reward_id FROM reward_stock WHERE reward_id = ? FOR UPDATE',
        [rewardId],
      );
      if (stock.length === 0) {
        throw new ClientError('NOT_FOUND', platformTexts.notFound);
      }
      const now = this.clock.now();
      await tx.query(
        `UPDATE reward SET opens_at = IF(opens_at > ?, ?, opens_at), closes_at = ?
          WHERE id = ? AND (closes_at IS NULL OR closes_at > ?)`,
        [now, now, now, rewardId, now],
      );
    });
    return rewardId;
  }
}

function knownForm(id: string): RewardId {
  if (!isId(id)) {
    throw new ClientError('NOT_FOUND', platformTexts.notFound);
  }
  return id as RewardId;
}

function restockCommand({
  staffId,
  rewardId,
  quantity,
  idempotencyKey,
}: Restocking & { readonly rewardId: RewardId }): Command<{ readonly initial: number }> {
  return {
    operation: 'restockReward',
    caller: `staff:${staffId}`,
    idempotency: { key: idempotencyKey, input: { rewardId, quantity } },
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
        changedAt: moment.now,
      });
      return done({ initial });
    },
  };
}
