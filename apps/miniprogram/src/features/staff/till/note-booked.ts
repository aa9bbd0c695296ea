import { sessions } from '@/lib/session/sessions';
import { now } from '@/platform/clock';
import { withUse } from './quick-amounts';
import { recall, remember } from './receipt-history';
import type { SaleReceipt } from './sale-receipt';
import { type Shift, shiftOf, withRefund, withSale, withShift } from './shift';
import { amountUses, receiptHistory, shifts } from './stores';

/** Keeps a sale that this till has booked: for refunds, the shift and the amounts offered. Once per receipt. */
export function noteSale(receipt: SaleReceipt): void {
  const { receiptNumber, storeId, lines } = receipt;
  const isKnown = recall(receiptHistory.get(), receiptNumber, storeId) !== undefined;
  receiptHistory.set(remember(receiptHistory.get(), receipt));
  if (isKnown) return;
  changeShift((shift) => withSale(shift, receipt));
  amountUses.set(lines.reduce((uses, line) => withUse(uses, line.amountFen), amountUses.get()));
}

/** Counts a refund that this till has booked. Amounts in fen. */
export function noteShiftRefund(refund: {
  readonly refundedFen: number;
  readonly cashFen: number;
}): void {
  changeShift((shift) => withRefund(shift, refund));
}

/** The clerk is at work from now on, unless they were already. */
export function beginShift(): void {
  changeShift((shift) => shift);
}

function changeShift(change: (shift: Shift) => Shift): void {
  const clerk = sessions.staff.get()?.subject;
  if (clerk === undefined) return;
  const known = shifts.get();
  shifts.set(withShift(known, change(shiftOf(known, clerk, now()))));
}
