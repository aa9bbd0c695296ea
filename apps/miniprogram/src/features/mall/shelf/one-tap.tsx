import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { Card } from '@/ui/card';
import { Heading } from '@/ui/heading';
import { MiniReward } from '@/ui/mini-reward';
import { Strip } from '@/ui/strip';
import { confirmPath } from '../parts/mall-paths';
import { offeredNow } from './offered-now';
import './one-tap.scss';
import type { Offered } from './use-shelf';

interface OneTapProps {
  readonly rewards: readonly Offered[];
  readonly seenCategory: string | null;
  readonly available: number;
}

/** What the member can have at once: one tap leads to the confirmation, everything filled in. */
export function OneTap({ rewards, seenCategory, available }: OneTapProps) {
  const { t } = useI18n();
  const offered = offeredNow(rewards, seenCategory);
  return (
    <View className="one-tap">
      <Heading level={2} className="text-title">
        {t('mall.oneTap')}
      </Heading>
      {offered.rewards.length === 0 ? (
        <Card>
          <Text className="text-secondary">{t('mall.oneTap.none')}</Text>
        </Card>
      ) : (
        <>
          <Text className="text-secondary">
            {offered.because === null
              ? t('mall.oneTap.points', { points: available })
              : t('mall.oneTap.seen', { category: offered.because })}
          </Text>
          <Strip label={t('mall.oneTap')}>
            {offered.rewards.map((reward) => (
              <MiniReward
                key={reward.id}
                title={reward.title}
                imageUrl={reward.imageUrl}
                pricePoints={reward.pricePoints}
                priceFen={reward.priceFen}
                regularPricePoints={reward.regularPricePoints}
                action={t('mall.redeem')}
                onPress={() => goTo(confirmPath(reward.id))}
              />
            ))}
          </Strip>
        </>
      )}
    </View>
  );
}
