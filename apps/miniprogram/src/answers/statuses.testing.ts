import type { RedemptionStatus } from '../generated/graphql';

/** All of them: one without an entry does not compile. */
export const STATUSES: Record<RedemptionStatus, true> = {
  AWAITING_PAYMENT: true,
  CANCELLED: true,
  COMPLETED: true,
  CONFIRMED: true,
  EXPIRED: true,
  READY_FOR_PICKUP: true,
  REFUNDED: true,
  SHIPPED: true,
};
