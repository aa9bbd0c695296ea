import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { RecordSaleDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { randomId } from '@/platform/random-id';
import { isUnanswered, isWorthRetrying } from '../parts/failure-words';
import { retireReceiptNumber, suggestedReceiptNumber } from '../till/device';
import { noteSale } from '../till/note-booked';
import { receiptOf } from '../till/sale-receipt';
import { tillStore } from '../till/stores';
import { signalTill } from '../till/till-signal';
import { type PendingSale, withReceipt, withRefusal, withUnlocked } from '../till/till-state';
import { linesInput } from './sale-line';
import type { SaleRefusal } from './sale-refusal';

/** Further attempts before the clerk is asked, and the time between them, ms. */
const MOST_RETRIES = 2;
const RETRY_AFTER_MS = 1500;

export interface SaleRecording {
  /** Books the sale in hand, or goes on with the attempt that has not been answered. */
  record(): void;
  readonly isRunning: boolean;
  readonly error: unknown;
  readonly refusal: SaleRefusal | null;
  /** Forgets the last answer: the clerk has changed something. */
  settle(): void;
}

/**
 * Books a sale once. Key and content are stored before the first attempt and sent unchanged until
 * the server answers, across retries, lost networks and reloads.
 */
export function useRecordSale(): SaleRecording {
  const [refusal, setRefusal] = useState<SaleRefusal | null>(null);
  const recording = useMutation({
    mutationFn: (pending: PendingSale) =>
      api.request({
        as: 'staff',
        document: RecordSaleDocument,
        variables: { input: inputOf(pending) },
      }),
    retry: (failures, error) => failures < MOST_RETRIES && isWorthRetrying(error),
    retryDelay: RETRY_AFTER_MS,
    onSuccess({ recordSale }, pending) {
      if (recordSale.__typename !== 'Sale') {
        tillStore.change(withRefusal);
        setRefusal(recordSale);
        signalTill('refused');
        return;
      }
      if (pending.receiptNumber === suggestedReceiptNumber()) retireReceiptNumber();
      const receipt = receiptOf(recordSale, linesInput(pending.lines));
      noteSale(receipt);
      tillStore.change((state) => withReceipt(state, receipt));
      signalTill('done');
    },
    onError(error) {
      if (!isUnanswered(error)) tillStore.change(withUnlocked);
      signalTill('refused');
    },
  });
  return {
    isRunning: recording.isPending,
    error: recording.error,
    refusal,
    record() {
      if (recording.isPending) return;
      setRefusal(null);
      const pending = tillStore.get().pending ?? begin();
      if (pending !== null) recording.mutate(pending);
    },
    settle() {
      setRefusal(null);
      recording.reset();
    },
  };
}

/** Fixes what is to be booked and the key it is booked under. */
function begin(): PendingSale | null {
  const { session, lines, pointsToSpend, voucherCodes, receiptNumber } = tillStore.get();
  if (session === null || lines.length === 0) return null;
  const pending: PendingSale = {
    key: randomId(),
    tillSessionId: session.id,
    receiptNumber: receiptNumber ?? suggestedReceiptNumber(),
    lines,
    pointsToSpend,
    voucherCodes,
  };
  tillStore.change((state) => ({ ...state, pending }));
  return pending;
}

function inputOf({ key, lines, voucherCodes, ...rest }: PendingSale) {
  return {
    ...rest,
    lines: linesInput(lines),
    voucherCodes: [...voucherCodes],
    idempotencyKey: key,
  };
}
