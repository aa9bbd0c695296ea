import { Text, View } from '@tarojs/components';
import type { ShelfQuery } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { Badge } from '@/ui/badge';
import { Heading } from '@/ui/heading';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { Price } from '@/ui/price';
import { cardStatus } from '../parts/card-status';
import { itemPath } from '../parts/mall-paths';
import './season-bundle.scss';

interface SeasonBundleProps {
  readonly bundle: ShelfQuery['seasonal']['edges'][number]['node'];
  readonly earnMultiplierBps: number;
}

/** What the shop has put together for the season, in one card. */
export function SeasonBundle({ bundle, earnMultiplierBps }: SeasonBundleProps) {
  const { t, language } = useI18n();
  return (
    <View className="season-bundle">
      <Heading level={2} className="text-title">
        {t('mall.season')}
      </Heading>
      <Pressable className="season-bundle__card" onPress={() => goTo(itemPath(bundle.id))}>
        <View className="season-bundle__picture">
          <Picture url={bundle.imageUrl} />
        </View>
        <View className="season-bundle__words">
          {typeof bundle.season === 'string' && <Badge>{bundle.season}</Badge>}
          <Text className="text-strong">{bundle.title}</Text>
          <Text className="text-secondary">{bundle.contents.join(t('mall.season.and'))}</Text>
          <Price
            points={bundle.pricePoints}
            fen={bundle.priceFen}
            regularPoints={bundle.regularPricePoints}
          />
          <Text className="text-secondary">
            {cardStatus(bundle, earnMultiplierBps, t, language)}
          </Text>
        </View>
      </Pressable>
    </View>
  );
}
