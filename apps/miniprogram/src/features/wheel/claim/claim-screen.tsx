import { useRouter } from '@tarojs/taro';
import { useI18n } from '@/lib/i18n/use-i18n';
import { replaceWith } from '@/lib/navigate';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { Skeleton } from '@/ui/skeleton';
import { prizesPath } from '../parts/wheel-paths';
import { ClaimForm } from './claim-form';
import { usePrizeToClaim } from './use-prize-to-claim';

/** How a prize of goods is to come to its winner. */
export function ClaimScreen() {
  const { t } = useI18n();
  const query = usePrizeToClaim(useRouter().params.id ?? '');
  const spin = query.data?.me.spin;
  if (query.data && spin?.claim?.state === 'CLAIMABLE') {
    return (
      <ClaimForm
        spinId={spin.id}
        prize={spin.prize}
        claimBefore={spin.claim.claimBefore}
        stores={query.data.stores}
      />
    );
  }
  return (
    <Page title={t('claim.title')}>
      <QueryView
        query={query}
        skeleton={
          <>
            <Skeleton shape="row-card" />
            <Skeleton shape="picture" />
          </>
        }
      >
        {() => (
          <Card>
            <EmptyState
              icon="gift"
              title={t('claim.refused')}
              text={t('claim.refused.next')}
              action={{ label: t('wheel.prizes'), onPress: () => replaceWith(prizesPath()) }}
            />
          </Card>
        )}
      </QueryView>
    </Page>
  );
}
