import type { Id, RewardId, StaffId } from '@huiji/shared-types';
import { isId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { CommandExecutor } from '../../platform/commands/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { ClientError } from '../../platform/graphql/client-error.js';
import { platformTexts } from '../../platform/graphql/platform.texts.js';
import { IdSource } from '../../platform/ids/id-source.js';
import { type Restocking, restockCommand } from '../reward-stock/index.js';
import { RewardChangeEntity } from './reward-change.entity.js';

export interface Closing {
  readonly staffId: StaffId;
  readonly id: string;
  readonly reason: string | null;
}

/** What staff do to run the mall: put more in, take a reward off. Who did it, when and why is kept. */
@Injectable()
export class ManageRewards {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  /** @throws ClientError NOT_FOUND for an unknown reward; IdempotencyConflict, CommandsUnavailable */
  async restock(order: Restocking): Promise<RewardId> {
    const rewardId = knownForm(order.rewardId);
    await this.executor.execute(restockCommand({ ...order, rewardId }));
    return rewardId;
  }

  /**
   * From now on nobody can have it; what was redeemed before stays. One that is closed stays as it is,
   * without a trace.
   * @throws ClientError NOT_FOUND for an unknown reward
   */
  async close({ id, staffId, reason }: Closing): Promise<RewardId> {
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
      const { affectedRows } = await tx.query<Written>(
        `UPDATE reward SET opens_at = IF(opens_at > ?, ?, opens_at), closes_at = ?
          WHERE id = ? AND (closes_at IS NULL OR closes_at > ?)`,
        [now, now, now, rewardId, now],
      );
      if (affectedRows > 0) {
        await tx.repository(RewardChangeEntity).insert({
          id: this.ids.next<Id<'RewardChangeId'>>(now),
          rewardId,
          staffId,
          changeKind: 'CLOSED',
          reason,
          changedAt: now,
        });
      }
    });
    return rewardId;
  }
}

interface Written {
  readonly affectedRows: number;
}

function knownForm(id: string): RewardId {
  if (!isId(id)) {
    throw new ClientError('NOT_FOUND', platformTexts.notFound);
  }
  return id as RewardId;
}
