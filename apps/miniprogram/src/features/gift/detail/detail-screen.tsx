import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useI18n } from '@/lib/i18n/use-i18n';
import { replaceWith } from '@/lib/navigate';
import { useRefreshOnShow } from '@/lib/query/use-refresh-on-show';
import { useChatCard } from '@/platform/share';
import { paths } from '@/routes';
import { EmptyState } from '@/ui/empty-state';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { Skeleton } from '@/ui/skeleton';
import { useGift } from '../parts/use-gift';
import { GiftContent } from './gift-content';
import { shareCard } from './share-card';

/** One gift: ready to be sent, waiting, or what became of it. */
export function DetailScreen() {
  const { t } = useI18n();
  const query = useGift(useRouter().params.id ?? '');
  useChatCard(shareCard(query.data?.me.gift, t));
  useRefreshOnShow(query);
  usePullDownRefresh(() => {
    void query.refetch().finally(() => Taro.stopPullDownRefresh());
  });
  return (
    <Page title={t('gift.detail.title')}>
      <QueryView
        query={query}
        skeleton={
          <>
            <Skeleton shape="balance" />
            <Skeleton shape="picture" />
            <Skeleton shape="block" />
          </>
        }
      >
        {({ me: { id, gift } }) =>
          gift ? (
            <GiftContent memberId={id} gift={gift} refetch={query.refetch} />
          ) : (
            <EmptyState
              icon="gift"
              title={t('gift.none')}
              text={t('gift.none.text')}
              action={{ label: t('gift.all'), onPress: () => replaceWith(paths.gifts) }}
            />
          )
        }
      </QueryView>
    </Page>
  );
}
