import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Page } from '@/ui/page';
import { StaffBar } from '../parts/staff-bar';
import { recall } from '../till/receipt-history';
import { useStoredValue } from '../till/stored-value';
import { pendingRefund, receiptHistory, staffProfile } from '../till/stores';
import { FindReceipt } from './find-receipt';
import { RefundDone } from './refund-done';
import { RefundForm } from './refund-form';
import { UnansweredRefund } from './unanswered-refund';
import { useRefundSale } from './use-refund-sale';

/** Takes goods back: the receipt, how much of it, what goes back to the customer. */
export function RefundScreen() {
  const { t } = useI18n();
  const history = useStoredValue(receiptHistory);
  const pending = useStoredValue(pendingRefund);
  const storeId = useStoredValue(staffProfile)?.storeId ?? '';
  const refunding = useRefundSale();
  const [receiptNumber, setReceiptNumber] = useState<string | null>(null);
  const startOver = () => {
    setReceiptNumber(null);
    refunding.settle();
  };
  return <Page title={t('staff.refund.title')}>{view()}</Page>;

  function view() {
    if (refunding.result !== null) {
      return <RefundDone refund={refunding.result} onNext={startOver} />;
    }
    const isFirstTry = refunding.isRunning && refunding.error === null && receiptNumber !== null;
    if (pending !== null && !isFirstTry) {
      return <UnansweredRefund pending={pending} refunding={refunding} />;
    }
    if (receiptNumber === null) {
      const recent = history.filter((receipt) => receipt.storeId === storeId);
      return (
        <>
          <StaffBar page="refund" />
          <FindReceipt recent={recent} onFound={setReceiptNumber} />
        </>
      );
    }
    return (
      <RefundForm
        receiptNumber={receiptNumber}
        receipt={recall(history, receiptNumber, storeId)}
        refunding={refunding}
        onOther={startOver}
      />
    );
  }
}
