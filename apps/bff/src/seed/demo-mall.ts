import { type Instant, instant, MS_PER_DAY } from '@huiji/shared-types';
import type { RewardCategory } from '../features/rewards/index.js';
import { text } from '../platform/graphql/index.js';
import type { DemoCategory, DemoReward } from './demo-reward.js';
import { experienceRewards } from './demo-rewards-experiences.js';
import { foodRewards } from './demo-rewards-food.js';
import { homeRewards } from './demo-rewards-home.js';
import { voucherRewards } from './demo-rewards-vouchers.js';

/** In the order in which they are shown. */
export const demoCategories: readonly (Pick<RewardCategory, 'name'> & {
  readonly code: DemoCategory;
})[] = [
  { code: 'home', name: text('生活好物', 'Home') },
  { code: 'food', name: text('美食饮品', 'Food and drink') },
  { code: 'vouchers', name: text('优惠券', 'Vouchers') },
  { code: 'experiences', name: text('体验与公益', 'Experiences and giving') },
];

const byAisle = [homeRewards, foodRewards, voucherRewards, experienceRewards];
const MOST_IN_AN_AISLE = Math.max(...byAisle.map((aisle) => aisle.length));

/** All 24 in the featured order: one of each category after another. */
export const demoRewards: readonly DemoReward[] = Array.from({ length: MOST_IN_AN_AISLE }, (_, i) =>
  byAisle.flatMap((aisle) => aisle.slice(i, i + 1)),
).flat();

/** So many days from a midnight; null stays null. */
export const inDays = (midnight: Instant, days: number | null): Instant | null =>
  days === null ? null : instant(midnight + days * MS_PER_DAY);
