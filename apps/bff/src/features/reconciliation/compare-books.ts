import type { Fen } from '@huiji/shared-types';
import type { BillLine } from '../../platform/wechatpay/index.js';
import type { BookedPayment, BookedRefund } from '../payments/index.js';

/** Where our books and the bill do not say the same. Null: it is not there at all, or not as done. */
export interface Difference {
  readonly what: 'payment' | 'refund';
  /** Ours, and WeChat Pay's number for what came from us. */
  readonly id: string;
  readonly oursFen: Fen | null;
  readonly billFen: Fen | null;
}

/** Of each number how much, in fen; summed up, should a number come twice. */
const sums = (entries: readonly { readonly id: string; readonly amountFen: number }[]) => {
  const byId = new Map<string, number>();
  for (const { id, amountFen } of entries) {
    byId.set(id, (byId.get(id) ?? 0) + amountFen);
  }
  return byId;
};

function differences(
  what: Difference['what'],
  ours: ReadonlyMap<string, number>,
  bill: ReadonlyMap<string, number>,
): Difference[] {
  return [...new Set([...ours.keys(), ...bill.keys()])].sort().flatMap((id) => {
    const oursFen = (ours.get(id) ?? null) as Fen | null;
    const billFen = (bill.get(id) ?? null) as Fen | null;
    return oursFen === billFen ? [] : [{ what, id, oursFen, billFen }];
  });
}

/** @param payments, refunds those of the bill's day, and those that the bill names */
export function compareBooks(
  payments: readonly BookedPayment[],
  refunds: readonly BookedRefund[],
  bill: readonly BillLine[],
): Difference[] {
  const paidIn = bill.flatMap((line) =>
    line.kind === 'PAYMENT' ? [{ id: line.outTradeNo, amountFen: line.amountFen }] : [],
  );
  const paidBack = bill.flatMap((line) =>
    line.kind === 'REFUND' ? [{ id: line.outRefundNo, amountFen: line.amountFen }] : [],
  );
  const taken = payments.filter(({ state }) => state === 'PAID');
  const given = refunds.filter(({ state }) => state === 'SUCCEEDED');
  return [
    ...differences('payment', sums(taken), sums(paidIn)),
    ...differences('refund', sums(given), sums(paidBack)),
  ];
}
