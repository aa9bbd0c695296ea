import { Text, View } from '@tarojs/components';
import type { RewardItemQuery } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { Heading } from '@/ui/heading';
import { ListRow } from '@/ui/list-row';
import { METHOD_ICONS } from '../parts/method-icon';
import './item-ways.scss';
import type { RewardItem } from './use-reward-item';

interface ItemWaysProps {
  readonly reward: RewardItem;
  readonly stores: RewardItemQuery['stores'];
}

/** How one gets it, and what holds for it afterwards. */
export function ItemWays({ reward, stores }: ItemWaysProps) {
  const { t } = useI18n();
  const methods = reward.kind === 'DONATION' ? [] : reward.fulfillmentMethods;
  const names = stores.map(({ name }) => name).join(t('mall.and'));
  return (
    <Card padding="flush">
      <View className="item-ways__head">
        <Heading level={2} className="text-title">
          {t('item.ways')}
        </Heading>
      </View>
      {methods.map((method) => (
        <ListRow
          key={method}
          icon={METHOD_ICONS[method]}
          title={t(`method.${method}`)}
          text={method === 'PICKUP' ? names : t(`method.${method}.text`)}
          note={t(`method.${method}.rule`)}
        />
      ))}
      {reward.kind === 'DONATION' && (
        <View className="item-ways__rule">
          <Text className="text-secondary">{t('item.donation.rule')}</Text>
        </View>
      )}
    </Card>
  );
}
