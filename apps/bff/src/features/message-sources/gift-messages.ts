import type { MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Transaction } from '../../platform/database/index.js';
import type { HappenedEvent, OutboxHandler } from '../../platform/outbox/outbox-handlers.js';
import { Inbox } from '../messages/index.js';

const memberId = z.string().transform((id) => id as MemberId);

const claimedSchema = z.object({
  senderId: memberId,
  receiverId: memberId,
  points: z.number().int(),
});

const returnedSchema = z.object({
  senderId: memberId,
  receiverId: memberId.nullable(),
  points: z.number().int(),
  lapsed: z.number().int().default(0),
  event: z.string(),
});

/** Withdrawn by the sender, or with the sender's account: nobody waits to hear it. */
const TOLD = ['TIMED_OUT', 'REJECTED', 'ALL_LAPSED', 'RECEIVER_LEFT'] as const;
type Told = (typeof TOLD)[number];

/** Tells both sides what became of a gift. */
@Injectable()
export class GiftMessages implements OutboxHandler {
  readonly types = ['GIFT_CLAIMED', 'GIFT_RETURNED'];

  constructor(private readonly inbox: Inbox) {}

  async handle(tx: Transaction, event: HappenedEvent): Promise<void> {
    if (event.type === 'GIFT_CLAIMED') {
      await this.claimed(tx, event);
    } else {
      await this.returned(tx, event);
    }
  }

  private async claimed(
    tx: Transaction,
    { id: cause, subjectId: giftId, payload, recordedAt }: HappenedEvent,
  ): Promise<void> {
    const { senderId, receiverId, points } = claimedSchema.parse(payload);
    const gift = { giftId, points };
    const toSender = { kind: 'GIFT_CLAIMED', ...gift, personId: receiverId } as const;
    const toReceiver = { kind: 'GIFT_RECEIVED', ...gift, personId: senderId } as const;
    await this.inbox.put(tx, { memberId: senderId, cause, content: toSender }, recordedAt);
    await this.inbox.put(tx, { memberId: receiverId, cause, content: toReceiver }, recordedAt);
  }

  private async returned(
    tx: Transaction,
    { id: cause, subjectId: giftId, payload, recordedAt }: HappenedEvent,
  ): Promise<void> {
    const { senderId, receiverId, points, lapsed, event } = returnedSchema.parse(payload);
    const gift = { giftId, points };
    const told = TOLD.find((reason): reason is Told => reason === event);
    if (told !== undefined) {
      const content = { kind: 'GIFT_RETURNED', ...gift, returnedBy: told, lapsed } as const;
      await this.inbox.put(tx, { memberId: senderId, cause, content }, recordedAt);
    }
    if (receiverId !== null) {
      const content = { kind: 'GIFT_REFUSED', ...gift } as const;
      await this.inbox.put(tx, { memberId: receiverId, cause, content }, recordedAt);
    }
  }
}
