import { useRouter } from '@tarojs/taro';
import { useI18n } from '@/lib/i18n/use-i18n';
import { ErrorState } from '@/ui/error-state';
import { Page } from '@/ui/page';
import { Skeleton } from '@/ui/skeleton';
import { ClaimEnvelope } from './claim-envelope';
import { ClaimGone } from './claim-gone';
import { claimView } from './claim-view';
import { useSharedGift } from './use-shared-gift';

/** What somebody sees who was sent a gift. Looking never claims it. */
export function ClaimScreen() {
  const { t } = useI18n();
  const { t: token = '' } = useRouter().params;
  const query = useSharedGift(token);
  const { data, error } = query;
  const view = data === undefined && token !== '' ? null : claimView(data?.gift);
  if (view?.kind === 'sealed' || view?.kind === 'claimed') {
    return <ClaimEnvelope key={token} token={token} gift={view.gift} />;
  }
  return <Page title={t('gift.claim.title')}>{content()}</Page>;

  function content() {
    if (view === null) {
      return error === null ? (
        <>
          <Skeleton shape="picture" />
          <Skeleton shape="block" />
        </>
      ) : (
        <ErrorState error={error} onRetry={() => void query.refetch()} />
      );
    }
    switch (view.kind) {
      case 'gone':
        return <ClaimGone reason={view.reason} />;
      case 'mine':
        return <ClaimGone reason="OWN_GIFT" giftId={view.gift.id} />;
      case 'reviewed':
        return <ClaimGone reason="UNDER_REVIEW" giftId={view.gift.id} />;
      default:
        return null;
    }
  }
}
