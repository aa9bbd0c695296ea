import type { RewardCardFragment } from '@/generated/graphql';
import type { ErrorWords } from '@/lib/describe-error';
import { daysBetween, formatDayAndClock } from '@/lib/format/date';
import type { Language } from '@/lib/i18n/language';
import type { Translate } from '@/lib/i18n/translate';
import { yuanFor } from '@/lib/programme/tier-gap';

export type WhyFacts = Pick<
  RewardCardFragment,
  'availability' | 'opensAt' | 'closesAt' | 'limitPerMember' | 'minimumTier'
> & {
  /** Of the member. */
  readonly earnMultiplierBps: number;
  readonly tierPoints: number;
  /** Epoch ms. */
  readonly now: number;
};

/** Why a reward cannot be had: cause, number and next step; null when it can. */
export function whyWords(facts: WhyFacts, t: Translate, language: Language): ErrorWords | null {
  const { availability, opensAt, closesAt, limitPerMember, minimumTier, now } = facts;
  const { state, missingPoints } = availability;
  const yuan = (points: number) => yuanFor(points, facts.earnMultiplierBps);
  const at = (instant: string) => formatDayAndClock(Date.parse(instant), language);
  switch (state) {
    case 'REDEEMABLE':
      return null;
    case 'INSUFFICIENT_POINTS':
      return {
        title: t('mall.why.points', { points: missingPoints }),
        advice: t('mall.why.points.next', { yuan: yuan(missingPoints) }),
      };
    case 'SOLD_OUT':
      return { title: t('mall.why.soldOut'), advice: t('mall.why.soldOut.next') };
    case 'NOT_OPEN_YET': {
      if (!opensAt) return { title: t('mall.why.notOpen'), advice: t('mall.why.notOpen.next') };
      const days = daysBetween(now, Date.parse(opensAt));
      return {
        title: t('mall.why.opens', { when: at(opensAt) }),
        advice: days > 0 ? t('mall.why.opens.next', { days }) : t('mall.why.opens.today'),
      };
    }
    case 'CLOSED':
      return {
        title: closesAt ? t('mall.why.closed', { when: at(closesAt) }) : t('mall.status.closed'),
        advice: t('mall.why.closed.next'),
      };
    case 'TIER_TOO_LOW': {
      const tier = minimumTier?.name ?? '';
      const missing = Math.max(0, (minimumTier?.thresholdTierPoints ?? 0) - facts.tierPoints);
      return {
        title: t('mall.why.tier', { tier }),
        advice: t('mall.why.tier.next', { tier, points: missing, yuan: yuan(missing) }),
      };
    }
    case 'LIMIT_REACHED':
      return {
        title: t('mall.why.limit', { count: limitPerMember ?? 0 }),
        advice: t('mall.why.limit.next'),
      };
  }
}
