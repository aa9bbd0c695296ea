import { Text, View } from '@tarojs/components';
import type { RewardItemQuery } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { Heading } from '@/ui/heading';
import { Picture } from '@/ui/picture';
import { DonationCard } from './donation-card';
import './item-content.scss';
import { ItemHead } from './item-head';
import { ItemWays } from './item-ways';
import type { RewardItem } from './use-reward-item';

interface ItemContentProps {
  readonly reward: RewardItem;
  readonly item: RewardItemQuery;
}

/** Everything about a reward. */
export function ItemContent({ reward, item }: ItemContentProps) {
  const { t } = useI18n();
  return (
    <>
      <Picture url={reward.imageUrl} size="wide" />
      <ItemHead reward={reward} me={item.me} />
      {reward.donation && <DonationCard donation={reward.donation} />}
      {reward.contents.length > 0 && (
        <Card className="item-part">
          <Heading level={2} className="text-title">
            {t('item.contents')}
          </Heading>
          {reward.contents.map((part) => (
            <Text key={part}>{t('item.content', { part })}</Text>
          ))}
        </Card>
      )}
      <Card className="item-part">
        <Heading level={2} className="text-title">
          {t('item.about')}
        </Heading>
        <View className="item-part__text">
          <Text>{reward.description}</Text>
        </View>
      </Card>
      <ItemWays reward={reward} stores={item.stores} />
    </>
  );
}
