import { View } from '@tarojs/components';
import { useState } from 'react';
import type { RewardItemQuery } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { now } from '@/platform/clock';
import { Button } from '@/ui/button';
import { confirmPath } from '../parts/mall-paths';
import { whyWords } from '../parts/why-words';
import type { RewardItem } from './use-reward-item';
import { WhySheet } from './why-sheet';

export type ItemMember = RewardItemQuery['me'];

interface ItemFootProps {
  readonly reward: RewardItem;
  readonly me: ItemMember;
}

/** The one button of the page: it leads on, or says why it does not. */
export function ItemFoot({ reward, me }: ItemFootProps) {
  const { t, language } = useI18n();
  const [isAsking, setAsking] = useState(false);
  const why = whyWords(
    {
      ...reward,
      earnMultiplierBps: me.tier.current.earnMultiplierBps,
      tierPoints: me.tier.tierPoints,
      now: now(),
    },
    t,
    language,
  );
  return (
    <View className="item-foot">
      {why === null ? (
        <Button onPress={() => goTo(confirmPath(reward.id))}>{t('item.redeem')}</Button>
      ) : (
        <Button variant="secondary" icon="info" onPress={() => setAsking(true)}>
          {why.title}
        </Button>
      )}
      {why !== null && isAsking && (
        <WhySheet words={why} state={reward.availability.state} onClose={() => setAsking(false)} />
      )}
    </View>
  );
}
