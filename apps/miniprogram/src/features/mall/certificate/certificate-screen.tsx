import { useRouter } from '@tarojs/taro';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { Skeleton } from '@/ui/skeleton';
import { NoOrder } from '../parts/no-order';
import { useOrder } from '../parts/use-order';
import { Certificate } from './certificate';

/** The proof of a donation. */
export function CertificateScreen() {
  const { t } = useI18n();
  const query = useOrder(useRouter().params.id ?? '');
  return (
    <Page title={t('certificate.title')}>
      <QueryView query={query} skeleton={<Skeleton shape="code-panel" />}>
        {({ me: { redemption } }) =>
          redemption?.certificate ? (
            <Certificate
              certificate={redemption.certificate}
              imageUrl={redemption.rewardImageUrl}
              title={redemption.rewardTitle}
            />
          ) : (
            <NoOrder />
          )
        }
      </QueryView>
    </Page>
  );
}
