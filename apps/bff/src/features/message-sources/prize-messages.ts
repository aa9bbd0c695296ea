import type { MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Transaction } from '../../platform/database/index.js';
import type { HappenedEvent, OutboxHandler } from '../../platform/outbox/outbox-handlers.js';
import { Inbox } from '../messages/index.js';

const prize = z.object({
  memberId: z.string().transform((id) => id as MemberId),
  name: z.object({ 'zh-CN': z.string(), en: z.string() }),
});
const toClaim = prize.extend({ claimBefore: z.number().int() });

/** Tells members what they have won and must claim, and what they did not claim in time. */
@Injectable()
export class PrizeMessages implements OutboxHandler {
  readonly types = ['PRIZE_TO_CLAIM', 'PRIZE_LAPSED'];

  constructor(private readonly inbox: Inbox) {}

  async handle(
    tx: Transaction,
    { id: cause, type, subjectId: spinId, payload, recordedAt }: HappenedEvent,
  ): Promise<void> {
    if (type === 'PRIZE_TO_CLAIM') {
      const { memberId, name: title, claimBefore } = toClaim.parse(payload);
      const content = { kind: 'PRIZE_TO_CLAIM', spinId, title, claimBefore } as const;
      await this.inbox.put(tx, { memberId, cause, content }, recordedAt);
      return;
    }
    const { memberId, name: title } = prize.parse(payload);
    const content = { kind: 'PRIZE_LAPSED', spinId, title } as const;
    await this.inbox.put(tx, { memberId, cause, content }, recordedAt);
  }
}
