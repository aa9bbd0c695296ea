import { z } from 'zod';
import { RewardKind } from '../rewards/index.js';

const LONGEST_SEARCH = 64;
const MOST_WORDS = 8;
const LONGEST_ID = 64;
const MOST_POINTS = Number.MAX_SAFE_INTEGER;

/** Full-width letters and digits are typed in Chinese and mean the same. */
const wordsOf = (search: string): string[] =>
  search
    .normalize('NFKC')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);

/** A null says no more than a missing field: no condition. */
export const rewardFilter = z
  .object({
    categoryId: z.string().max(LONGEST_ID).nullish(),
    kind: z.enum(RewardKind).nullish(),
    redeemableOnly: z.boolean().nullish(),
    search: z.string().max(LONGEST_SEARCH).nullish(),
    maxPoints: z.number().int().min(0).max(MOST_POINTS).nullish(),
    seasonalOnly: z.boolean().nullish(),
  })
  .nullish()
  .transform((filter) => ({
    categoryId: filter?.categoryId ?? null,
    kind: filter?.kind ?? null,
    redeemableOnly: filter?.redeemableOnly ?? false,
    words: wordsOf(filter?.search ?? ''),
    maxPoints: filter?.maxPoints ?? null,
    seasonalOnly: filter?.seasonalOnly ?? false,
  }));
