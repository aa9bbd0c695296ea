import { useRouter } from '@tarojs/taro';
import { useI18n } from '@/lib/i18n/use-i18n';
import { switchTo } from '@/lib/navigate';
import { EmptyState } from '@/ui/empty-state';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { ItemSkeleton } from '../item/item-skeleton';
import { useRewardItem } from '../item/use-reward-item';
import { ConfirmForm } from './confirm-form';

/** Before anything is taken: exactly what would be. */
export function ConfirmScreen() {
  const { t } = useI18n();
  const item = useRewardItem(useRouter().params.id ?? '');
  const { data } = item;
  if (data?.reward) {
    return <ConfirmForm key={data.reward.id} reward={data.reward} item={data} query={item} />;
  }
  return (
    <Page title={t('confirm.title')}>
      <QueryView query={item} skeleton={<ItemSkeleton />}>
        {() => (
          <EmptyState
            icon="gift"
            title={t('item.none')}
            text={t('item.none.text')}
            action={{ label: t('mall.toMall'), onPress: () => switchTo('mall') }}
          />
        )}
      </QueryView>
    </Page>
  );
}
