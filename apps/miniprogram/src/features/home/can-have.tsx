import { View } from '@tarojs/components';
import type { HomeQuery } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { shareOfPrice } from '@/lib/mall/to-go';
import { goTo, switchTo } from '@/lib/navigate';
import { paths } from '@/routes';
import { MiniReward } from '@/ui/mini-reward';
import { Strip } from '@/ui/strip';
import { SectionHead } from './section-head';

interface CanHaveProps {
  readonly now: HomeQuery['now'];
  readonly soon: HomeQuery['soon'];
}

/** What the points are enough for, or nearly; nothing while the shelves are empty. */
export function CanHave({ now, soon }: CanHaveProps) {
  const { t } = useI18n();
  const canHave = now.edges.map(({ node }) => node);
  const nearly = soon.edges
    .map(({ node }) => node)
    .filter(({ availability }) => availability.state === 'INSUFFICIENT_POINTS');
  if (canHave.length === 0 && nearly.length === 0) return null;
  const title = canHave.length > 0 ? t('home.canHave') : t('home.nearly');
  const open = (id: string) => goTo(`${paths.mallItem}?id=${id}`);
  return (
    <View>
      <SectionHead title={title} all={t('home.canHave.all')} onAll={() => switchTo('mall')} />
      <Strip label={title}>
        {canHave.length > 0
          ? canHave.map((reward) => (
              <MiniReward key={reward.id} {...reward} onPress={() => open(reward.id)} />
            ))
          : nearly.map(({ availability: { missingPoints }, ...reward }) => (
              <MiniReward
                key={reward.id}
                {...reward}
                toGo={{
                  words: t('home.nearly.toGo', { points: missingPoints }),
                  progress: shareOfPrice(reward.pricePoints, missingPoints),
                }}
                onPress={() => open(reward.id)}
              />
            ))}
      </Strip>
    </View>
  );
}
