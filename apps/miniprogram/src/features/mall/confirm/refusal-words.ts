import type { RedeemRewardMutation } from '@/generated/graphql';
import type { ErrorWords } from '@/lib/describe-error';
import { formatYuan } from '@/lib/format/number';
import type { Language } from '@/lib/i18n/language';
import type { Translate } from '@/lib/i18n/translate';
import { yuanFor } from '@/lib/programme/tier-gap';
import { type WhyFacts, whyWords } from '../parts/why-words';

export type RedeemRefusal = Exclude<
  RedeemRewardMutation['redeemReward'],
  { readonly __typename: 'Redemption' }
>;

/** Why nothing was redeemed, with the numbers, and what to do. @param facts of the reward and the member */
export function refusalWords(
  refusal: RedeemRefusal,
  facts: WhyFacts,
  t: Translate,
  language: Language,
): ErrorWords {
  switch (refusal.__typename) {
    case 'InsufficientPoints': {
      const { required, available } = refusal;
      const missing = Math.max(0, required - available);
      return {
        title: t('confirm.refused.points', { required, available }),
        advice: t('mall.toGo', {
          points: missing,
          yuan: yuanFor(missing, facts.earnMultiplierBps),
        }),
      };
    }
    case 'PriceChanged':
      return {
        title: t('confirm.price.title'),
        advice:
          refusal.priceFen > 0
            ? t('confirm.price.nowBoth', {
                points: refusal.pricePoints,
                yuan: formatYuan(refusal.priceFen),
              })
            : t('confirm.price.now', { points: refusal.pricePoints }),
      };
    case 'RewardUnavailable': {
      const availability = { ...facts.availability, state: refusal.state };
      return (
        whyWords({ ...facts, availability }, t, language) ?? {
          title: t('confirm.refused.changed'),
          advice: t('confirm.refused.changed.next'),
        }
      );
    }
  }
}
