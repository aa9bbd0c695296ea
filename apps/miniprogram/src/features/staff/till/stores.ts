import type { PendingRefund } from '../refund/pending-refund';
import type { ReceiptHistory } from './receipt-history';
import { createStoredValue } from './stored-value';
import { EMPTY_TILL, type TillState } from './till-state';

/** Who is signed in at this till. */
export interface StaffProfile {
  readonly displayName: string;
  readonly storeId: string;
  readonly storeName: string;
}

export const staffProfile = createStoredValue<StaffProfile | null>('staff.profile', null);

const till = createStoredValue<TillState>('staff.till', EMPTY_TILL);
export const pendingRefund = createStoredValue<PendingRefund | null>('staff.refund', null);
export const receiptHistory = createStoredValue<ReceiptHistory>('staff.receipts', []);
/** Whose till it was last: another clerk starts with an empty one. */
const tillSubject = createStoredValue<string | null>('staff.subject', null);

export const tillStore = {
  ...till,
  change(next: (state: TillState) => TillState): void {
    till.set(next(till.get()));
  },
};

/** After a sign-in: what another clerk left in hand is put away. Receipts stay with the device. */
export function claimTill(subject: string): void {
  if (tillSubject.get() !== subject) {
    till.clear();
    pendingRefund.clear();
  }
  tillSubject.set(subject);
}
