import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { Heading } from '@/ui/heading';
import { RewardList } from '../parts/reward-list';
import type { RewardsState } from '../parts/use-rewards';
import { isWholeShelf, type ShelfChoice } from './shelf-choice';
import './shelf-rewards.scss';

interface ShelfRewardsProps {
  readonly rewards: RewardsState;
  readonly choice: ShelfChoice;
  readonly earnMultiplierBps: number;
  readonly onShowAll: () => void;
  /** The filters. */
  readonly children: ReactNode;
}

/** All rewards under their filters. */
export function ShelfRewards(props: ShelfRewardsProps) {
  const { t } = useI18n();
  const { rewards, choice, earnMultiplierBps, onShowAll, children } = props;
  return (
    <View className="shelf-rewards">
      <Heading level={2} className="text-title">
        {t('mall.all')}
      </Heading>
      {children}
      <RewardList
        state={rewards}
        earnMultiplierBps={earnMultiplierBps}
        empty={
          <Card>
            {isWholeShelf(choice) ? (
              <EmptyState icon="gift" title={t('mall.empty')} text={t('mall.empty.text')} />
            ) : (
              <EmptyState
                icon="gift"
                title={t(choice.isRedeemableOnly ? 'mall.none.now' : 'mall.none.category')}
                text={t('mall.none.text')}
                action={{ label: t('mall.none.action'), onPress: onShowAll }}
              />
            )}
          </Card>
        }
      />
    </View>
  );
}
