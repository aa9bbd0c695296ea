import type { MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { AppConfig } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { ClientError } from '../../platform/graphql/client-error.js';
import { MemberReader } from '../members/index.js';
import { CARD_CODES_AT_ONCE, type CardCodeBatch, cardCodeBatch } from './card-code-batch.js';
import { CardHandleEntity } from './card-handle.entity.js';
import { CardHandles } from './card-handles.js';
import { memberCardTexts } from './member-card.texts.js';

/** Why a member wants all codes handed out before to be dead. */
export const CardCodeReplacement = {
  SCREENSHOT: 'SCREENSHOT',
  LOST: 'LOST',
  MANUAL: 'MANUAL',
} as const;
export type CardCodeReplacement = keyof typeof CardCodeReplacement;

/** Hands card codes to the member they stand for. */
@Injectable()
export class CardCodes {
  constructor(
    private readonly handles: CardHandles,
    private readonly members: MemberReader,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  /**
   * @param count 1 to 60
   * @throws ClientError FORBIDDEN while the member is frozen
   */
  async batch(memberId: MemberId, count: number): Promise<CardCodeBatch> {
    await this.requireUsable(memberId);
    return this.batchOf(await this.handles.of(memberId), count);
  }

  /** Raises the generation, which kills every code handed out before, and hands out fresh ones. @throws ClientError FORBIDDEN while the member is frozen */
  async replace(memberId: MemberId, reason: CardCodeReplacement): Promise<CardCodeBatch> {
    await this.requireUsable(memberId);
    await this.handles.of(memberId);
    const replaced = await this.unitOfWork.run(async (tx) => {
      await tx.query(
        `UPDATE card_handle
         SET generation = generation + 1, used_step = NULL, used_slot = NULL,
           replaced_at = ?, replaced_for = ?
         WHERE member_id = ?`,
        [this.clock.now(), reason, memberId],
      );
      return tx.repository(CardHandleEntity).findOneOrFail({ where: { memberId } });
    });
    return this.batchOf(replaced, CARD_CODES_AT_ONCE);
  }

  private async requireUsable(memberId: MemberId): Promise<void> {
    const { status } = await this.members.one(memberId);
    if (status !== 'ACTIVE') {
      throw new ClientError('FORBIDDEN', memberCardTexts.cardBlocked);
    }
  }

  private batchOf(handle: CardHandleEntity, count: number): CardCodeBatch {
    const { secrets, programme } = this.config;
    return cardCodeBatch(
      secrets.cardCode,
      programme.card.codePrefix,
      handle,
      this.clock.now(),
      count,
    );
  }
}
