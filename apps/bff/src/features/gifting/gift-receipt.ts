import type { BusinessDate, GiftId, Instant, MemberId } from '@huiji/shared-types';

/** That somebody claimed a gift, whatever became of the claim: what limits, lists and risk rules count. */
export interface GiftReceipt {
  readonly receiverId: MemberId;
  readonly receivedOn: BusinessDate;
  readonly giftId: GiftId;
  readonly senderId: MemberId;
  readonly receivedAt: Instant;
}
