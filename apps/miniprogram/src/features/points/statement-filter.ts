import type { PointsEntryFilter, PointsEntryKind } from '@/generated/graphql';

/** The choices above the statement, in the order in which they stand. */
export const FILTERS = ['all', 'in', 'out', 'purchases', 'payments', 'refunds', 'expired'] as const;

export type FilterName = (typeof FILTERS)[number];

const KINDS: Partial<Record<FilterName, PointsEntryKind[]>> = {
  purchases: ['PURCHASE'],
  payments: ['POINTS_PAYMENT'],
  refunds: ['PURCHASE_REFUND', 'POINTS_PAYMENT_REFUND'],
  expired: ['EXPIRED'],
};

/** What the server is asked for; null for everything. */
export function filterInput(name: FilterName): PointsEntryFilter | null {
  if (name === 'all') return null;
  if (name === 'in') return { direction: 'IN' };
  if (name === 'out') return { direction: 'OUT' };
  const kinds = KINDS[name];
  return kinds === undefined ? null : { kinds };
}
