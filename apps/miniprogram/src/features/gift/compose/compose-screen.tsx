import { GiftAllowanceDocument } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useMemberQuery } from '@/lib/query/use-member-query';
import { useRefreshOnShow } from '@/lib/query/use-refresh-on-show';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { Skeleton } from '@/ui/skeleton';
import { ComposeForm } from './compose-form';

/** Putting points into an envelope. */
export function ComposeScreen() {
  const { t } = useI18n();
  const query = useMemberQuery('GiftAllowance', GiftAllowanceDocument, {});
  useRefreshOnShow(query);
  if (query.data) return <ComposeForm me={query.data.me} onRefused={query.refetch} />;
  return (
    <Page title={t('gift.compose.title')}>
      <QueryView
        query={query}
        skeleton={
          <>
            <Skeleton shape="picture" />
            <Skeleton shape="block" />
            <Skeleton shape="block" />
          </>
        }
      >
        {() => null}
      </QueryView>
    </Page>
  );
}
