import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { paths } from '@/routes';
import { BalanceNumber } from '@/ui/balance-number';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import './shelf-head.scss';

interface ShelfHeadProps {
  readonly available: number;
  readonly isVisible: boolean;
}

/** What there is to spend, and the ways to what was redeemed and to the search. */
export function ShelfHead({ available, isVisible }: ShelfHeadProps) {
  const { t } = useI18n();
  return (
    <View className="shelf-head">
      <View className="shelf-head__row">
        <View className="shelf-head__balance">
          <Text className="text-secondary">{t('mall.available')}</Text>
          <BalanceNumber size="balance" points={available} isVisible={isVisible} />
        </View>
        <Pressable className="shelf-head__orders" onPress={() => goTo(paths.mallOrders)}>
          <Icon name="bag" size="small" />
          <Text>{t('orders.title')}</Text>
        </Pressable>
      </View>
      <Pressable className="shelf-head__search" onPress={() => goTo(paths.mallSearch)}>
        <Icon name="search" size="small" />
        <Text>{t('mall.search')}</Text>
      </Pressable>
    </View>
  );
}
