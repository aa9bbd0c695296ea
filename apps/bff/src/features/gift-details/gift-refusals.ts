import type { BusinessDate } from '@huiji/shared-types';
import type { GiftState } from '../gifting/index.js';

export const GiftRefusal = {
  NOT_GIFTABLE_YET: 'NOT_GIFTABLE_YET',
  MEMBER_FROZEN: 'MEMBER_FROZEN',
  ACCOUNT_TOO_NEW: 'ACCOUNT_TOO_NEW',
  MESSAGE_REJECTED: 'MESSAGE_REJECTED',
  HAS_DEBT: 'HAS_DEBT',
} as const;
export type GiftRefusal = keyof typeof GiftRefusal;

/** Why no gift may be sent, with the number or date that says so; a type, for results of commands are JSON. */
export type NotAllowed = {
  readonly outcome: 'NOT_ALLOWED';
  readonly reason: GiftRefusal;
  /** For NOT_GIFTABLE_YET. */
  readonly giftable: number;
  /** For HAS_DEBT. */
  readonly debt: number;
  /** For ACCOUNT_TOO_NEW. */
  readonly from: BusinessDate | null;
};

export const GiftUnavailability = {
  NOT_FOUND: 'NOT_FOUND',
  OWN_GIFT: 'OWN_GIFT',
  ALREADY_CLAIMED: 'ALREADY_CLAIMED',
  WITHDRAWN: 'WITHDRAWN',
  EXPIRED: 'EXPIRED',
  UNDER_REVIEW: 'UNDER_REVIEW',
} as const;
export type GiftUnavailability = keyof typeof GiftUnavailability;

/** Why a gift cannot be had or taken back any more, by its state; null while it can. */
export const UNAVAILABLE_AS: Readonly<Record<GiftState, GiftUnavailability | null>> = {
  PENDING: null,
  UNDER_REVIEW: 'UNDER_REVIEW',
  CLAIMED: 'ALREADY_CLAIMED',
  WITHDRAWN: 'WITHDRAWN',
  RETURNED: 'EXPIRED',
};
