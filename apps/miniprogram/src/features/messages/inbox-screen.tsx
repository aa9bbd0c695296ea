import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { isOffline } from '@/lib/graphql/api-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useRefreshOnShow } from '@/lib/query/use-refresh-on-show';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { ListEnd } from '@/ui/list-end';
import { Notice } from '@/ui/notice';
import { OfflineBar } from '@/ui/offline-bar';
import { Page } from '@/ui/page';
import { Skeleton } from '@/ui/skeleton';
import { InboxDays } from './inbox-days';
import { useInbox } from './use-inbox';
import { useMarkRead } from './use-mark-read';

const SKELETONS = ['first', 'second', 'third'];

/** Everything the member was told, whether WeChat sent it or not. */
export function InboxScreen() {
  const { t } = useI18n();
  const inbox = useInbox();
  const { all, error } = inbox;
  const marking = useMarkRead(all?.[0]);
  useRefreshOnShow(inbox);
  usePullDownRefresh(() => {
    void inbox.restart().finally(() => Taro.stopPullDownRefresh());
  });
  useReachBottom(() => {
    if (inbox.hasNextPage && !inbox.isFetching) void inbox.fetchNextPage();
  });
  return (
    <Page title={t('me.messages')}>
      {all === undefined ? (
        withoutMessages()
      ) : (
        <>
          {marking.hasFailed && !isOffline(error) && (
            <Notice tone="warning" icon="alert">
              {t('inbox.markFailed')}
            </Notice>
          )}
          {all.length === 0 ? (
            <Card>
              <EmptyState icon="bell" title={t('inbox.empty')} text={t('inbox.empty.text')} />
            </Card>
          ) : (
            <>
              <InboxDays messages={all} />
              <ListEnd list={inbox} />
            </>
          )}
          {isOffline(error) && <OfflineBar dataFrom={inbox.dataUpdatedAt} />}
        </>
      )}
    </Page>
  );

  function withoutMessages() {
    return error === null ? (
      SKELETONS.map((one) => <Skeleton key={one} shape="row-card" />)
    ) : (
      <ErrorState error={error} onRetry={() => void inbox.refetch()} />
    );
  }
}
