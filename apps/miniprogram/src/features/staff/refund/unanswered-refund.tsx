import { useState } from 'react';
import { formatFen } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { ConfirmSheet } from '../parts/confirm-sheet';
import { failureWords } from '../parts/failure-words';
import { ProblemCard } from '../parts/problem-card';
import { StaffBar } from '../parts/staff-bar';
import { StaffFrame } from '../parts/staff-frame';
import { Sums } from '../parts/sums';
import { sumFen } from '../sale/sale-line';
import { pendingRefund } from '../till/stores';
import type { PendingRefund } from './pending-refund';
import type { Refunding } from './use-refund-sale';

interface UnansweredRefundProps {
  readonly pending: PendingRefund;
  readonly refunding: Refunding;
}

/** A refund was sent and nobody knows whether it was booked: it is finished first, under its own key. */
export function UnansweredRefund({ pending, refunding }: UnansweredRefundProps) {
  const { t } = useI18n();
  const [isAsking, setAsking] = useState(false);
  const cause = refunding.error === null ? '' : `${failureWords(refunding.error, t).title} · `;
  const { receiptNumber, lines } = pending;
  const rows = [
    { label: t('staff.receiptNumber'), value: receiptNumber },
    {
      label: t('staff.refund.title'),
      value: lines === null ? t('staff.refund.all') : formatFen(sumFen(lines)),
    },
  ];
  return (
    <StaffFrame
      foot={
        <Button
          isRunning={refunding.isRunning}
          runningLabel={t('staff.refund.running')}
          onPress={refunding.resume}
        >
          {t('staff.tryAgain')}
        </Button>
      }
    >
      <StaffBar page="refund" />
      <ProblemCard
        tone="warning"
        icon="offline"
        title={`${cause}${t('staff.refund.unanswered.title')}`}
        text={t('staff.refund.unanswered.advice')}
        actions={[{ label: t('staff.refund.unanswered.drop'), onPress: () => setAsking(true) }]}
      />
      <Card>
        <Sums rows={rows} />
      </Card>
      <ConfirmSheet
        isOpen={isAsking}
        title={t('staff.refund.drop.title')}
        text={t('staff.refund.drop.text')}
        confirmLabel={t('staff.refund.unanswered.drop')}
        keepLabel={t('staff.refund.drop.keep')}
        onConfirm={() => {
          pendingRefund.set(null);
          refunding.settle();
        }}
        onClose={() => setAsking(false)}
      />
    </StaffFrame>
  );
}
