import { Text } from '@tarojs/components';
import { useState } from 'react';
import type { PointsOverviewQuery } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { PointsNumber } from '@/ui/points-number';
import { BalanceNote } from './balance-note';
import { BalanceSheet } from './balance-sheet';
import { LifetimeTrio } from './lifetime-trio';

/** The balance, big; what is set aside or owed only when there is some, and why. */
export function BalancePanel({ points }: { readonly points: PointsOverviewQuery['me']['points'] }) {
  const { t } = useI18n();
  const [explained, setExplained] = useState<'held' | 'debt' | null>(null);
  return (
    <Card>
      <Text className="text-secondary">{t('points.available')}</Text>
      <PointsNumber size="balance" points={points.available} />
      {points.debt > 0 && (
        <BalanceNote kind="debt" points={points.debt} onPress={() => setExplained('debt')} />
      )}
      {points.held > 0 && (
        <BalanceNote kind="held" points={points.held} onPress={() => setExplained('held')} />
      )}
      <LifetimeTrio points={points} />
      {explained !== null && (
        <BalanceSheet
          kind={explained}
          points={points[explained]}
          onClose={() => setExplained(null)}
        />
      )}
    </Card>
  );
}
