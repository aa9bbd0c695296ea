import type { Translate } from '@/lib/i18n/translate';
import type { RewardItem } from './use-reward-item';

type Facts = Pick<
  RewardItem,
  | 'season'
  | 'limitPerMember'
  | 'remainingStock'
  | 'minimumTier'
  | 'onOfferDay'
  | 'regularPricePoints'
>;

/** Short facts about a reward, in the order in which they stand. */
export function itemTags(reward: Facts, t: Translate): string[] {
  const { season, limitPerMember, remainingStock, minimumTier, onOfferDay } = reward;
  const tags: string[] = [];
  if (typeof season === 'string') tags.push(season);
  if (minimumTier) tags.push(t('mall.status.tier', { tier: minimumTier.name }));
  if (typeof limitPerMember === 'number') tags.push(t('item.tag.limit', { count: limitPerMember }));
  if (remainingStock > 0) tags.push(t('item.tag.stock', { count: remainingStock }));
  if (onOfferDay && typeof reward.regularPricePoints !== 'number') tags.push(t('item.tag.offer'));
  return tags;
}
