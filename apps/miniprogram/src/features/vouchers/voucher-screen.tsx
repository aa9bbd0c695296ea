import { useRouter } from '@tarojs/taro';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goBack } from '@/lib/navigate';
import { useRefreshOnShow } from '@/lib/query/use-refresh-on-show';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { Skeleton } from '@/ui/skeleton';
import { useVoucher } from './use-voucher';
import { VoucherCodePanel } from './voucher-code-panel';
import { VoucherFacts } from './voucher-facts';

/** One voucher: its code for the till, what it is worth, and its rules. */
export function VoucherScreen() {
  const { t } = useI18n();
  const voucher = useVoucher(useRouter().params.id ?? '');
  useRefreshOnShow(voucher);
  return (
    <Page title={t('vouchers.one.title')}>
      <QueryView
        query={voucher}
        skeleton={
          <>
            <Skeleton shape="code-panel" />
            <Skeleton shape="row-card" />
          </>
        }
      >
        {({ me }) =>
          me.voucher == null ? (
            <Card>
              <EmptyState
                icon="ticket"
                title={t('vouchers.gone.title')}
                text={t('vouchers.gone.text')}
                action={{ label: t('vouchers.gone.action'), onPress: goBack }}
              />
            </Card>
          ) : (
            <>
              {me.voucher.state === 'USABLE' && <VoucherCodePanel voucher={me.voucher} />}
              <VoucherFacts voucher={me.voucher} />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
