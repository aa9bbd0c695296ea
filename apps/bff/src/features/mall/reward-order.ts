import { z } from 'zod';
import { cursorOf } from '../../platform/graphql/cursor.js';

export const RewardSort = {
  FEATURED: 'FEATURED',
  PRICE_ASC: 'PRICE_ASC',
  PRICE_DESC: 'PRICE_DESC',
  NEWEST: 'NEWEST',
} as const;
export type RewardSort = keyof typeof RewardSort;

/** A reward's place in a list: the sort, its two numbers in it, its id. */
export const rewardCursor = cursorOf(
  z.tuple([z.enum(RewardSort), z.number().int(), z.number().int(), z.string().max(26)]),
);
export type RewardPlace = readonly [RewardSort, number, number, string];

/** The numbers by which a sort orders, as SQL over `reward` and `priced` (see rewards.query.ts), and which way. */
export const REWARD_ORDERS: Readonly<
  Record<
    RewardSort,
    { readonly first: string; readonly second: string; readonly direction: 'ASC' | 'DESC' }
  >
> = {
  FEATURED: { first: 'position', second: 'addedAt', direction: 'ASC' },
  NEWEST: { first: 'addedAt', second: 'position', direction: 'DESC' },
  PRICE_ASC: { first: 'pointsToday', second: 'priceFen', direction: 'ASC' },
  PRICE_DESC: { first: 'pointsToday', second: 'priceFen', direction: 'DESC' },
};
