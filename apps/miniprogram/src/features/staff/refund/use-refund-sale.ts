import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { RefundSaleDocument, type RefundSaleMutation } from '@/generated/graphql';
import { api } from '@/lib/api';
import { randomId } from '@/platform/random-id';
import { isUnanswered, isWorthRetrying } from '../parts/failure-words';
import { noteShiftRefund } from '../till/note-booked';
import { noteRefund } from '../till/receipt-history';
import { pendingRefund, receiptHistory, staffProfile } from '../till/stores';
import { signalTill } from '../till/till-signal';
import type { PendingRefund } from './pending-refund';
import type { RefundRefusal } from './refund-refusal';

/** Further attempts before the clerk is asked, and the time between them, ms. */
const MOST_RETRIES = 2;
const RETRY_AFTER_MS = 1500;

export type SaleRefund = Extract<RefundSaleMutation['refundSale'], { __typename: 'SaleRefund' }>;

export interface Refunding {
  refund(wanted: Omit<PendingRefund, 'key'>): void;
  /** Goes on with the attempt that has not been answered. */
  resume(): void;
  readonly isRunning: boolean;
  readonly error: unknown;
  readonly refusal: RefundRefusal | null;
  readonly result: SaleRefund | null;
  /** Back to the start: another receipt, or another amount. */
  settle(): void;
}

/** Books a refund once; key and content are stored before the first attempt and kept until the answer. */
export function useRefundSale(): Refunding {
  const [refusal, setRefusal] = useState<RefundRefusal | null>(null);
  const [result, setResult] = useState<SaleRefund | null>(null);
  const refunding = useMutation({
    mutationFn: ({ key, receiptNumber, lines }: PendingRefund) =>
      api.request({
        as: 'staff',
        document: RefundSaleDocument,
        variables: {
          input: {
            receiptNumber,
            lines: lines === null ? null : [...lines],
            idempotencyKey: key,
          },
        },
      }),
    retry: (failures, error) => failures < MOST_RETRIES && isWorthRetrying(error),
    retryDelay: RETRY_AFTER_MS,
    onSuccess({ refundSale }, pending) {
      pendingRefund.set(null);
      if (refundSale.__typename === 'SaleRefundProblem') {
        const { refundableFen } = refundSale;
        setRefusal({ refundableFen, receiptNumber: pending.receiptNumber });
        signalTill('refused');
        return;
      }
      note(pending, refundSale);
      noteShiftRefund(refundSale);
      setResult(refundSale);
      signalTill('done');
    },
    onError(error) {
      if (!isUnanswered(error)) pendingRefund.set(null);
      signalTill('refused');
    },
  });
  const send = (pending: PendingRefund) => {
    if (refunding.isPending) return;
    setRefusal(null);
    refunding.mutate(pending);
  };
  return {
    isRunning: refunding.isPending,
    error: refunding.error,
    refusal,
    result,
    refund(wanted) {
      // Pressed twice before the page was drawn again, it is still one refund under one key.
      const pending = pendingRefund.get() ?? { ...wanted, key: randomId() };
      pendingRefund.set(pending);
      send(pending);
    },
    resume() {
      const pending = pendingRefund.get();
      if (pending !== null) send(pending);
    },
    settle() {
      setRefusal(null);
      setResult(null);
      refunding.reset();
    },
  };
}

/** What is left of the receipt, for the next refund on this device. */
function note(pending: PendingRefund, refund: SaleRefund): void {
  const { receiptNumber, lines } = pending;
  const byLine =
    lines === null ? null : Object.fromEntries(lines.map((line) => [line.lineId, line.amountFen]));
  receiptHistory.set(
    noteRefund(receiptHistory.get(), {
      receiptNumber,
      storeId: staffProfile.get()?.storeId ?? '',
      byLine,
      refundedFen: refund.sale.refundedFen,
    }),
  );
}
