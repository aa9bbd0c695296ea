import type { RedemptionId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Transaction } from '../../platform/database/index.js';
import type { HappenedEvent, OutboxHandler } from '../../platform/outbox/outbox-handlers.js';
import { LapsedOnReturnReader } from '../ledger/index.js';
import { Inbox } from '../messages/index.js';
import { type Redemption, RedemptionReader } from '../redemptions/index.js';
import { SpinReader } from '../spins/index.js';

const payloadSchema = z.object({ event: z.string() });

const CANCELLED_BY = ['CANCELLED_BY_STAFF', 'PAYMENT_TIMED_OUT', 'PICKUP_TIMED_OUT'] as const;

/** Tells members that something is ready, or that it was cancelled by somebody else than themselves. */
@Injectable()
export class RedemptionMessages implements OutboxHandler {
  readonly types = ['REDEMPTION_READY', 'REDEMPTION_CANCELLED'];

  constructor(
    private readonly redemptions: RedemptionReader,
    private readonly spins: SpinReader,
    private readonly lapsedOnReturn: LapsedOnReturnReader,
    private readonly inbox: Inbox,
  ) {}

  async handle(
    tx: Transaction,
    { id: cause, type, subjectId, payload, recordedAt }: HappenedEvent,
  ): Promise<void> {
    const redemption = await this.redemptions.byId(subjectId as RedemptionId);
    if (redemption === null) {
      return;
    }
    const { memberId, titleZh, titleEn, points, pickupBefore, holdTransactionId } = redemption;
    const what = { redemptionId: subjectId, title: { 'zh-CN': titleZh, en: titleEn } };
    if (type === 'REDEMPTION_READY') {
      const content = { kind: 'REDEMPTION_READY', ...what, pickupBefore } as const;
      await this.inbox.put(tx, { memberId, cause, content }, recordedAt);
      return;
    }
    const { event } = payloadSchema.parse(payload);
    const cancelledBy = CANCELLED_BY.find((reason) => reason === event);
    if (cancelledBy !== undefined) {
      const [lapsed = 0] =
        holdTransactionId === null ? [] : await this.lapsedOnReturn.readMany([holdTransactionId]);
      const content = {
        kind: 'REDEMPTION_CANCELLED',
        ...what,
        points,
        lapsed,
        cancelledBy,
        prize: cancelledBy === 'CANCELLED_BY_STAFF' ? await this.prizeOf(redemption) : null,
      } as const;
      await this.inbox.put(tx, { memberId, cause, content }, recordedAt);
    }
  }

  private async prizeOf({ memberId, spinId }: Redemption) {
    const spin = spinId === null ? null : await this.spins.ofMember(memberId, spinId);
    return spin === null || spin.claimBefore === null
      ? null
      : { spinId: spin.id, claimBefore: spin.claimBefore };
  }
}
