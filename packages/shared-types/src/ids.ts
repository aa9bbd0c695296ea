import type { Brand } from './brand.js';

/** A ULID: 26 characters of Crockford base 32, ordered by the time it was made. */
export type Id<Kind extends string> = Brand<string, Kind>;

export type MemberId = Id<'MemberId'>;
export type StoreId = Id<'StoreId'>;
export type StaffId = Id<'StaffId'>;
export type SaleId = Id<'SaleId'>;
export type TillSessionId = Id<'TillSessionId'>;
export type LedgerTransactionId = Id<'LedgerTransactionId'>;
export type PointsLotId = Id<'PointsLotId'>;
export type PointsHoldId = Id<'PointsHoldId'>;
export type VoucherId = Id<'VoucherId'>;
export type VoucherKindId = Id<'VoucherKindId'>;
export type RewardId = Id<'RewardId'>;
export type RedemptionId = Id<'RedemptionId'>;
export type GiftId = Id<'GiftId'>;
export type WheelId = Id<'WheelId'>;
export type PrizeId = Id<'PrizeId'>;
export type SpinId = Id<'SpinId'>;
export type MessageId = Id<'MessageId'>;

const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** Whether `text` has the form of one of our ids; says nothing about existence. */
export const isId = (text: string): boolean => ULID.test(text);

/** @throws RangeError when `text` is not a ULID. */
export function id<T extends Id<string>>(text: string): T {
  if (!isId(text)) {
    throw new RangeError(`${text} is not an id`);
  }
  return text as T;
}
