import type { RedemptionStatus } from '@/generated/graphql';

/** The parts of the list, as they are offered. */
export const ORDER_TABS = ['all', 'toPay', 'toPickUp', 'toReceive', 'done', 'undone'] as const;

export type OrderTab = (typeof ORDER_TABS)[number];

/** What each part shows. Every status is in one of them. */
const STATUSES: Readonly<Record<Exclude<OrderTab, 'all'>, readonly RedemptionStatus[]>> = {
  toPay: ['AWAITING_PAYMENT'],
  toPickUp: ['READY_FOR_PICKUP'],
  toReceive: ['CONFIRMED', 'SHIPPED'],
  done: ['COMPLETED'],
  undone: ['CANCELLED', 'EXPIRED', 'REFUNDED'],
};

/** What the server is asked for; null for everything. */
export function statusesOf(tab: OrderTab): RedemptionStatus[] | null {
  return tab === 'all' ? null : [...STATUSES[tab]];
}

/** The part that an address names; everything when it names none. */
export function tabOf(name: string | undefined): OrderTab {
  return ORDER_TABS.find((tab) => tab === name) ?? 'all';
}
