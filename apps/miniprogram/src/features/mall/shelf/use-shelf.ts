import { ShelfDocument, type ShelfQuery } from '@/generated/graphql';
import { useMemberQuery } from '@/lib/query/use-member-query';

/** Something the member can have at once. */
export type Offered = ShelfQuery['now']['edges'][number]['node'];

/** What stands above the list of rewards: balance, categories, what can be had at once, the season's bundle. */
export function useShelf() {
  return useMemberQuery('Shelf', ShelfDocument, {});
}
