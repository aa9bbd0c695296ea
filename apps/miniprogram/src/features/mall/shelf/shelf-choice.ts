import type { RewardFilter, RewardSort } from '@/generated/graphql';

export interface ShelfChoice {
  /** null for all. */
  readonly categoryId: string | null;
  readonly isRedeemableOnly: boolean;
  readonly sort: RewardSort;
}

export const WHOLE_SHELF: ShelfChoice = {
  categoryId: null,
  isRedeemableOnly: false,
  sort: 'FEATURED',
};

/** The ways to order rewards, as they are offered. */
export const SORTS: readonly RewardSort[] = ['FEATURED', 'PRICE_ASC', 'PRICE_DESC', 'NEWEST'];

/** What the server is asked for. */
export function shelfFilter({ categoryId, isRedeemableOnly }: ShelfChoice): RewardFilter {
  return {
    ...(categoryId !== null && { categoryId }),
    ...(isRedeemableOnly && { redeemableOnly: true }),
  };
}

/** Whether everything is shown; the order does not matter. */
export function isWholeShelf({ categoryId, isRedeemableOnly }: ShelfChoice): boolean {
  return categoryId === null && !isRedeemableOnly;
}
