import type { VoucherState } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo, switchTo } from '@/lib/navigate';
import { paths } from '@/routes';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { ListEnd } from '@/ui/list-end';
import { Skeleton } from '@/ui/skeleton';
import type { useWallet } from './use-wallet';
import { VoucherTicket } from './voucher-ticket';

interface WalletListProps {
  readonly wallet: ReturnType<typeof useWallet>;
  readonly state: VoucherState;
}

const SKELETON_ROWS = ['first', 'second', 'third'];

/** The vouchers of one state with a visible end. */
export function WalletList({ wallet, state }: WalletListProps) {
  const { t } = useI18n();
  if (wallet.all === undefined) {
    if (wallet.error !== null) {
      return <ErrorState error={wallet.error} onRetry={() => void wallet.refetch()} />;
    }
    return SKELETON_ROWS.map((row) => <Skeleton key={row} shape="ticket" />);
  }
  if (wallet.all.length === 0) {
    return (
      <Card>
        <EmptyState
          icon="ticket"
          title={t(`vouchers.empty.${state}`)}
          text={state === 'USABLE' ? t('vouchers.empty.text') : undefined}
          action={
            state === 'USABLE'
              ? { label: t('vouchers.empty.action'), onPress: () => switchTo('mall') }
              : undefined
          }
        />
      </Card>
    );
  }
  return (
    <>
      {wallet.all.map((voucher) => (
        <VoucherTicket
          key={voucher.id}
          voucher={voucher}
          onPress={() => goTo(`${paths.voucher}?id=${voucher.id}`)}
        />
      ))}
      <ListEnd list={wallet} />
    </>
  );
}
