import type { RewardCardFragment } from '@/generated/graphql';
import { formatDayAndClock } from '@/lib/format/date';
import type { Language } from '@/lib/i18n/language';
import type { Translate } from '@/lib/i18n/translate';
import { yuanFor } from '@/lib/programme/tier-gap';

/** From so many on it is worth saying how few are left. */
const FEW_LEFT = 20;

type Facts = Pick<
  RewardCardFragment,
  'availability' | 'remainingStock' | 'opensAt' | 'minimumTier'
>;

/** What stands under the price of a reward: whether the member can have it, and if not, what is in the way. */
export function cardStatus(
  { availability, remainingStock, opensAt, minimumTier }: Facts,
  /** Of the member's tier. */
  earnMultiplierBps: number,
  t: Translate,
  language: Language,
): string {
  const { state, missingPoints } = availability;
  switch (state) {
    case 'REDEEMABLE':
      return remainingStock <= FEW_LEFT
        ? t('mall.status.left', { count: remainingStock })
        : t('mall.status.redeemable');
    case 'INSUFFICIENT_POINTS':
      return t('mall.toGo', {
        points: missingPoints,
        yuan: yuanFor(missingPoints, earnMultiplierBps),
      });
    case 'NOT_OPEN_YET':
      return opensAt
        ? t('mall.status.opens', { when: formatDayAndClock(Date.parse(opensAt), language) })
        : t('mall.status.notOpen');
    case 'TIER_TOO_LOW':
      return t('mall.status.tier', { tier: minimumTier?.name ?? '' });
    case 'SOLD_OUT':
      return t('mall.status.soldOut');
    case 'CLOSED':
      return t('mall.status.closed');
    case 'LIMIT_REACHED':
      return t('mall.status.limit');
  }
}
