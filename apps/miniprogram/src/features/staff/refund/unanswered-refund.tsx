import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { ConfirmSheet } from '../parts/confirm-sheet';
import { failureWords } from '../parts/failure-words';
import { ProblemCard } from '../parts/problem-card';
import { StaffFrame } from '../parts/staff-frame';
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
      <ProblemCard
        tone="warning"
        icon="offline"
        title={`${cause}${t('staff.refund.unanswered.title')}`}
        text={t('staff.refund.unanswered.advice', { number: pending.receiptNumber })}
        actions={[{ label: t('staff.refund.unanswered.drop'), onPress: () => setAsking(true) }]}
      />
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
