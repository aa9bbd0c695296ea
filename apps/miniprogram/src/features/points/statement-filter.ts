import type { PointsEntryFilter, PointsEntryKind } from '@/generated/graphql';

/** The choices above the statement, in the order in which they stand. `lapsing` shows lots, not lines. */
export const FILTERS = [
  'all',
  'in',
  'out',
  'lapsing',
  'purchases',
  'payments',
  'refunds',
  'bonus',
  'expired',
] as const;

export type FilterName = (typeof FILTERS)[number];

export interface StatementChoice {
  readonly filter: FilterName;
  /** `YYYY-MM`; null for all months. */
  readonly month: string | null;
}

/** Everything, as the page opens. */
export const WHOLE_STATEMENT: StatementChoice = { filter: 'all', month: null };

const PARTS: Readonly<Partial<Record<FilterName, PointsEntryFilter>>> = {
  in: { direction: 'IN' },
  out: { direction: 'OUT' },
  purchases: kinds('PURCHASE'),
  payments: kinds('POINTS_PAYMENT'),
  refunds: kinds('PURCHASE_REFUND', 'POINTS_PAYMENT_REFUND'),
  bonus: kinds('WELCOME', 'ADJUSTMENT'),
  expired: kinds('EXPIRED'),
};

/** What the server is asked for; null for everything. */
export function filterInput({ filter, month }: StatementChoice): PointsEntryFilter | null {
  const part = PARTS[filter];
  if (month === null) return part ?? null;
  return { ...part, month };
}

/** Whether it is the whole statement. */
export function isWhole({ filter, month }: StatementChoice): boolean {
  return filter === 'all' && month === null;
}

function kinds(...wanted: PointsEntryKind[]): PointsEntryFilter {
  return { kinds: wanted };
}
