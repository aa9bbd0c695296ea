import { Text, View } from '@tarojs/components';
import { formatFen, formatNumber } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goBack } from '@/lib/navigate';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { ProblemCard } from '../parts/problem-card';
import { StaffFrame } from '../parts/staff-frame';
import { type SumRow, Sums } from '../parts/sums';
import '../receipt/receipt-view.scss';
import { RefundVouchers } from './refund-vouchers';
import type { SaleRefund } from './use-refund-sale';

interface RefundDoneProps {
  readonly refund: SaleRefund;
  readonly onNext: () => void;
}

/** What to hand back, and what happened to the points. */
export function RefundDone({ refund, onNext }: RefundDoneProps) {
  const { t } = useI18n();
  const { sale, debtAfter, voucherFen } = refund;
  const points: readonly SumRow[] = [
    { label: t('staff.refund.done.gross'), value: formatFen(refund.refundedFen) },
    ...(voucherFen > 0
      ? [{ label: t('staff.refund.done.vouchers'), value: formatFen(voucherFen) }]
      : []),
    { label: t('staff.refund.done.returned'), value: formatNumber(refund.pointsReturned) },
    { label: t('staff.refund.done.taken'), value: formatNumber(refund.pointsClawedBack) },
  ];
  const receipt: readonly SumRow[] = [
    { label: t('staff.receiptNumber'), value: sale.receiptNumber },
    { label: t('staff.receipt.member'), value: sale.member.maskedNickname },
    {
      label: t('staff.refund.done.total'),
      value: `${formatFen(sale.refundedFen)} / ${formatFen(sale.grossFen)}`,
    },
  ];
  return (
    <StaffFrame
      foot={
        <>
          <Button onPress={goBack}>{t('staff.refund.done.till')}</Button>
          <Button variant="secondary" onPress={onNext}>
            {t('staff.refund.done.next')}
          </Button>
        </>
      }
    >
      <Card>
        <View className="receipt-view__head" ariaRole="status">
          <View className="receipt-view__mark">
            <Icon name="check" size="large" />
          </View>
          <Text className="text-strong">{t('staff.refund.done.title')}</Text>
          <Text className="receipt-view__collect">{t('staff.refund.done.cash')}</Text>
          <Text className="receipt-view__amount text-numbers">{formatFen(refund.cashFen)}</Text>
        </View>
        <View className="receipt-view__part">
          <Sums rows={points} />
        </View>
        <View className="receipt-view__part">
          <Sums rows={receipt} />
        </View>
      </Card>
      {voucherFen > 0 && <RefundVouchers refund={refund} />}
      {debtAfter > 0 && (
        <ProblemCard
          tone="warning"
          icon="coin"
          title={`${t('staff.refund.done.debt')} ${formatNumber(debtAfter)}`}
          text={t('staff.refund.done.debt.text')}
        />
      )}
    </StaffFrame>
  );
}
