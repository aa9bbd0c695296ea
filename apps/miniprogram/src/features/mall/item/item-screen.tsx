import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { switchTo } from '@/lib/navigate';
import { useRefreshOnShow } from '@/lib/query/use-refresh-on-show';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { rememberSeenCategory } from '../parts/seen-category';
import { ItemContent } from './item-content';
import { ItemFoot } from './item-foot';
import { ItemSkeleton } from './item-skeleton';
import { useRewardItem } from './use-reward-item';

/** One reward: what it is, what it costs, how one gets it, and whether I can have it. */
export function ItemScreen() {
  const { t } = useI18n();
  const item = useRewardItem(useRouter().params.id ?? '');
  const reward = item.data?.reward;
  useRefreshOnShow(item);
  usePullDownRefresh(() => {
    void item.refetch().finally(() => Taro.stopPullDownRefresh());
  });
  const categoryId = reward?.category.id;
  useEffect(() => {
    if (categoryId !== undefined) rememberSeenCategory(categoryId);
  }, [categoryId]);
  return (
    <Page
      title={t('item.title')}
      foot={
        item.data && reward ? (
          <ItemFoot key={reward.id} reward={reward} me={item.data.me} />
        ) : undefined
      }
    >
      <QueryView query={item} skeleton={<ItemSkeleton />}>
        {(data) =>
          data.reward ? (
            <ItemContent reward={data.reward} item={data} />
          ) : (
            <Card>
              <EmptyState
                icon="gift"
                title={t('item.none')}
                text={t('item.none.text')}
                action={{ label: t('mall.toMall'), onPress: () => switchTo('mall') }}
              />
            </Card>
          )
        }
      </QueryView>
    </Page>
  );
}
