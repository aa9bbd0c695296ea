import { useI18n } from '@/lib/i18n/use-i18n';
import { ProblemCard } from '../parts/problem-card';
import type { SaleRefund } from './use-refund-sale';

/** What became of the vouchers of a sale: back, back too late, or still waiting for the rest of it. */
export function RefundVouchers({ refund }: { readonly refund: SaleRefund }) {
  const { t } = useI18n();
  const { vouchersReturned, vouchersLapsed } = refund;
  if (vouchersReturned + vouchersLapsed === 0) {
    return (
      <ProblemCard
        tone="warning"
        icon="info"
        title={t('staff.refund.done.vouchersKept')}
        text={t('staff.refund.done.vouchersKept.text')}
      />
    );
  }
  return (
    <>
      {vouchersReturned > 0 && (
        <ProblemCard
          tone="warning"
          icon="info"
          title={t('staff.refund.done.vouchersBack', { count: vouchersReturned })}
          text={t('staff.refund.done.vouchersBack.text')}
        />
      )}
      {vouchersLapsed > 0 && (
        <ProblemCard
          tone="warning"
          icon="clock"
          title={t('staff.refund.done.vouchersLapsed', { count: vouchersLapsed })}
          text={t('staff.refund.done.vouchersLapsed.text')}
        />
      )}
    </>
  );
}
