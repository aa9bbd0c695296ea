import type { GiftId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { type Gift, GiftReader, giftStateAt, isOverdue } from '../gifting/index.js';
import type { GiftObject } from './gift.graphql.js';

/** Gifts as they are shown: ids and amounts as booked, the state as of now. */
@Injectable()
export class GiftAnswers {
  constructor(
    private readonly gifts: GiftReader,
    private readonly clock: Clock,
  ) {}

  object(gift: Gift): GiftObject {
    const now = this.clock.now();
    return {
      id: gift.id,
      state: giftStateAt(gift, now),
      points: gift.points,
      sentPoints: gift.sentPoints,
      message: gift.message,
      design: gift.design,
      sentAt: gift.sentAt,
      expiresAt: gift.expiresAt,
      claimedAt: gift.receivedAt,
      settledAt: isOverdue(gift, now) ? gift.expiresAt : gift.settledAt,
      serverTime: now,
      gift,
    };
  }

  /** @throws Error when it is not there: whoever asks knows that it is */
  async byId(id: GiftId, { loaders }: GraphqlContext): Promise<GiftObject> {
    const gift = await loaders.of(this.gifts).load(id);
    if (gift === null) {
      throw new Error(`gift ${id} was booked and is not there`);
    }
    return this.object(gift);
  }
}
