import { Text } from '@tarojs/components';
import type { MeQuery } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { paths } from '@/routes';
import { Card } from '@/ui/card';
import { PointsNumber } from '@/ui/points-number';
import { Pressable } from '@/ui/pressable';
import './asset-row.scss';

/** What I have, as far as there is any; each number leads to what it is made of. */
export function AssetRow({ points }: { readonly points: MeQuery['me']['points'] }) {
  const { t } = useI18n();
  const expiring = points.expiring.reduce((sum, part) => sum + part.points, 0);
  const assets = [
    { name: 'points', points: points.available, isShown: true },
    { name: 'expiring', points: expiring, isShown: expiring > 0 },
    { name: 'held', points: points.held, isShown: points.held > 0 },
  ] as const;
  return (
    <Card padding="flush" className="asset-row">
      {assets
        .filter(({ isShown }) => isShown)
        .map((asset) => (
          <Pressable
            key={asset.name}
            className="asset-row__asset"
            onPress={() => goTo(paths.statement)}
          >
            <PointsNumber points={asset.points} />
            <Text className="text-secondary">{t(`me.${asset.name}`)}</Text>
          </Pressable>
        ))}
    </Card>
  );
}
