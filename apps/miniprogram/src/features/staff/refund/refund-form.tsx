import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { formatFen } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { ListRow } from '@/ui/list-row';
import { ConfirmSheet } from '../parts/confirm-sheet';
import { StaffFrame } from '../parts/staff-frame';
import { sumFen } from '../sale/sale-line';
import type { SaleReceipt } from '../till/sale-receipt';
import { KnownLines } from './known-lines';
import { ManualLines } from './manual-lines';
import type { RefundPart } from './pending-refund';
import './refund.scss';
import { withPart } from './refund-parts';
import { hasRefundProblem, RefundProblem } from './refund-problem';
import type { Refunding } from './use-refund-sale';

interface RefundFormProps {
  readonly receiptNumber: string;
  /** Absent when the sale was not rung up on this device. */
  readonly receipt: SaleReceipt | undefined;
  readonly refunding: Refunding;
  readonly onOther: () => void;
}

/** How much of a receipt goes back: all that is left, or parts of its lines. */
export function RefundForm({ receiptNumber, receipt, refunding, onOther }: RefundFormProps) {
  const { t } = useI18n();
  const [isAll, setAll] = useState(true);
  const [parts, setParts] = useState<readonly RefundPart[]>([]);
  const [isAsking, setAsking] = useState(false);
  const leftFen = receipt === undefined ? null : receipt.grossFen - receipt.refundedFen;
  const sum = isAll ? leftFen : sumFen(parts);
  const canRefund = isAll ? leftFen !== 0 : parts.length > 0;
  const choose = (whole: boolean) => {
    setAll(whole);
    refunding.settle();
  };
  const setPart = (lineId: string, amountFen: number) => {
    setParts(withPart(parts, lineId, amountFen));
    refunding.settle();
  };
  const label = !canRefund && !isAll ? t('staff.refund.choose') : sumLabel();
  return (
    <StaffFrame
      problem={hasRefundProblem(refunding) ? <RefundProblem refunding={refunding} /> : undefined}
      foot={
        <Button
          disabled={!canRefund}
          isRunning={refunding.isRunning}
          runningLabel={t('staff.refund.running')}
          onPress={() => setAsking(true)}
        >
          {label}
        </Button>
      }
    >
      <Card padding="flush">
        <ListRow
          icon="receipt"
          title={receiptNumber}
          text={receipt === undefined ? undefined : receipt.memberName}
          end={<Text className="refund-other">{t('staff.refund.other')}</Text>}
          hasArrow={false}
          onPress={onOther}
        />
      </Card>
      <Card>
        <View className="refund-choice" ariaRole="radiogroup" ariaLabel={t('staff.refund.how')}>
          <Chip isOn={isAll} onPress={() => choose(true)}>
            {t('staff.refund.all')}
          </Chip>
          <Chip isOn={!isAll} onPress={() => choose(false)}>
            {t('staff.refund.part')}
          </Chip>
        </View>
        {isAll && (
          <Text className="text-secondary">
            {leftFen === null
              ? t('staff.refund.all.unknown')
              : t('staff.refund.all.known', { amount: formatFen(leftFen) })}
          </Text>
        )}
      </Card>
      {!isAll && receipt !== undefined && receipt.lines.length > 0 && (
        <KnownLines lines={receipt.lines} parts={parts} onSet={setPart} />
      )}
      {!isAll && (receipt === undefined || receipt.lines.length === 0) && (
        <ManualLines parts={parts} onSet={setPart} />
      )}
      <ConfirmSheet
        isOpen={isAsking}
        title={t('staff.refund.confirm.title')}
        text={t('staff.refund.confirm.text', { number: receiptNumber })}
        confirmLabel={label}
        keepLabel={t('common.cancel')}
        onConfirm={() => {
          setAsking(false);
          refunding.refund({ receiptNumber, lines: isAll ? null : parts });
        }}
        onClose={() => setAsking(false)}
      />
    </StaffFrame>
  );

  function sumLabel(): string {
    if (sum === null) return t('staff.refund.all');
    return t('staff.refund.sum', { amount: formatFen(sum) });
  }
}
