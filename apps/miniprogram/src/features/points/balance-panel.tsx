import { Text, View } from '@tarojs/components';
import type { PointsOverviewQuery } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { PointsNumber } from '@/ui/points-number';
import './balance-panel.scss';

/** The balance, big; what is set aside or owed only when there is some, and why. */
export function BalancePanel({ points }: { readonly points: PointsOverviewQuery['me']['points'] }) {
  const { t } = useI18n();
  return (
    <Card>
      <Text className="text-secondary">{t('points.available')}</Text>
      <PointsNumber size="balance" points={points.available} />
      {points.held > 0 && (
        <View className="balance-panel__note">
          <Icon name="lock" size="small" />
          <View className="balance-panel__lines">
            <Text className="text-strong">{t('points.held', { points: points.held })}</Text>
            <Text className="text-secondary">{t('points.held.text')}</Text>
          </View>
        </View>
      )}
      {points.debt > 0 && (
        <View className="balance-panel__note balance-panel__note--debt">
          <Icon name="alert" size="small" />
          <View className="balance-panel__lines">
            <Text className="text-strong">{t('points.debt', { points: points.debt })}</Text>
            <Text className="balance-panel__debt-text">{t('points.debt.text')}</Text>
          </View>
        </View>
      )}
    </Card>
  );
}
